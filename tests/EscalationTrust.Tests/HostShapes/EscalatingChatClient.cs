using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace EscalationTrust.Tests.HostShapes;

// ----
/// <summary>Asks before the model is called, and reviews what it says.</summary>
public sealed class EscalatingChatClient(
    IChatClient inner,
    EscalationLadder ladder,
    TimeProvider clock,
    Func<ChatOptions?, SupportConversation> conversationOf, // the client is a singleton: find the chat by options.ConversationId
    Func<HandoffPacket, CancellationToken, Task> handOver)
    : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        SupportConversation chat = conversationOf(options);
        ChatMessage[] all = [.. messages];
        DateTimeOffset now = clock.GetUtcNow();

        // Only a message of the customer is a turn: a tool's result is none, and neither is an empty list.
        if (all.LastOrDefault() is { } last && last.Role == ChatRole.User)
        {
            EscalationDecision decision = chat.CustomerSays(last.Text, now);
            if (decision.OpensHandoff)
            {
                await handOver(chat.Packet(now), cancellationToken);
            }

            if (decision.BotMustNotAnswer)
            {
                return Say(chat, decision.Notice, now); // the model is not called
            }
        }

        ChatResponse response = await base.GetResponseAsync(all, options, cancellationToken);
        ReplyReview review = chat.BotDrafts(response.Text, clock.GetUtcNow());
        return review.Allowed ? response : Say(chat, review.Notice, clock.GetUtcNow());
    }

    // Nothing is streamed before it was reviewed as a whole.
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ChatResponse response = await GetResponseAsync(messages, options, cancellationToken);
        foreach (ChatResponseUpdate update in response.ToChatResponseUpdates())
        {
            yield return update;
        }
    }

    private ChatResponse Say(SupportConversation chat, NoticeKey notice, DateTimeOffset now)
    {
        if (notice == NoticeKey.None)
        {
            return new ChatResponse(); // say nothing
        }

        string text = ladder.Notices.Write(notice, chat.Known.Customer.Language).Text;
        chat.NoticeGiven(notice, text, now);
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, text));
    }
}
// ----
