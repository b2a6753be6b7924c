using EscalationTrust.Tests.HostShapes.StandIns;

namespace EscalationTrust.Tests.HostShapes;

// ----
/// <summary>The snapshot lives in the conversation's state, which the SDK saves; the ladder is the only singleton.</summary>
public sealed class EscalatingAgentApplication : AgentApplication
{
    private const string Key = "escalationTrust";

    public EscalatingAgentApplication(EscalationLadder ladder, Func<HandoffPacket, CancellationToken, Task> handOver) =>
        OnBeforeTurn(async (turnContext, turnState, cancellationToken) =>
        {
            byte[]? stored = turnState.Conversation.GetValue<byte[]?>(Key);
            SupportConversation chat = stored is null
                ? new(ladder, turnContext.Activity.Conversation.Id)
                : SupportConversation.Restore(ladder, stored);

            EscalationDecision decision = chat.CustomerSays(turnContext.Activity.Text, turnContext.Activity.Timestamp);
            if (decision.OpensHandoff)
            {
                await handOver(chat.Packet(turnContext.Activity.Timestamp), cancellationToken);
            }

            if (decision.BotMustNotAnswer && decision.Notice != NoticeKey.None)
            {
                string text = ladder.Notices.Write(decision.Notice, turnContext.Activity.Locale).Text;
                chat.NoticeGiven(decision.Notice, text, turnContext.Activity.Timestamp);
                await turnContext.SendActivityAsync(text, cancellationToken);
            }

            turnState.Conversation.SetValue(Key, chat.Snapshot());
            return !decision.BotMustNotAnswer; // false ends the turn before the agent answers
        });
}
// ----
