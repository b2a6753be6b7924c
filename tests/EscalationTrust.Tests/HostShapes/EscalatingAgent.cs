using EscalationTrust.Tests.HostShapes.StandIns;
using Microsoft.Extensions.AI;

namespace EscalationTrust.Tests.HostShapes;

// ----
/// <summary>Run middleware: <c>agent.AsBuilder().Use(new EscalatingAgent(…).RunAsync, …).Build()</c>. The conversation lives beside the session.</summary>
public sealed class EscalatingAgent(EscalationLadder ladder, TimeProvider clock, Func<AgentSession?, SupportConversation> conversationOf, Action<HandoffPacket> handOver)
{
    public async Task<AgentResponse> RunAsync(
        IEnumerable<ChatMessage> messages, AgentSession? session, AgentRunOptions? options, AIAgent innerAgent, CancellationToken cancellationToken)
    {
        SupportConversation chat = conversationOf(session);
        ChatMessage[] all = [.. messages];
        if (all.LastOrDefault() is { } last && last.Role == ChatRole.User)
        {
            EscalationDecision decision = chat.CustomerSays(last.Text, clock.GetUtcNow());
            if (decision.OpensHandoff)
            {
                handOver(chat.Packet(clock.GetUtcNow()));
            }

            if (decision.BotMustNotAnswer)
            {
                return Say(chat, decision.Notice);
            }
        }

        AgentResponse response = await innerAgent.RunAsync(all, session, options, cancellationToken);
        ReplyReview review = chat.BotDrafts(response.Text, clock.GetUtcNow());
        return review.Allowed ? response : Say(chat, review.Notice);
    }

    private AgentResponse Say(SupportConversation chat, NoticeKey notice)
    {
        if (notice == NoticeKey.None)
        {
            return new AgentResponse();
        }

        string text = ladder.Notices.Write(notice, chat.Known.Customer.Language).Text;
        chat.NoticeGiven(notice, text, clock.GetUtcNow());
        return new AgentResponse(new ChatMessage(ChatRole.Assistant, text));
    }
}
// ----
