namespace EscalationTrust;

/// <summary>Asks a policy at every customer message of a recorded conversation what it would have decided.</summary>
/// <remarks>
/// <para>The previous reply of a turn is all that the bot said since the customer's last message, joined by line breaks;
/// tools, their failures and signals gather over the same stretch. The confidence is the customer message's own, or else
/// the latest that the bot's messages of that stretch report.</para>
/// <para>Nobody acknowledges a handoff in a replay: after an escalation the policy goes on deciding "waiting". A message
/// of a human agent makes the conversation human-owned. Thread-safe.</para>
/// </remarks>
public static class TranscriptReplay
{
    /// <summary>Replays a conversation, turn by turn, on demand.</summary>
    /// <param name="policy">The policy to ask. Its exceptions pass through; wrap it in <see cref="FailToHumanPolicy"/> to have none.</param>
    /// <param name="transcript">The conversation.</param>
    /// <param name="resolve">Finds the handle of a ticket class by name, and gives the default for a name it does not know. Null by default: every ticket is unclassified.</param>
    /// <returns>One entry per customer message, in order. Each enumeration starts from a fresh conversation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> or <paramref name="transcript"/> is null.</exception>
    public static IEnumerable<ReplayedTurn> Run(
        IEscalationPolicy policy, Transcript transcript, Func<string, TicketClass>? resolve = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(transcript);
        return Turns(policy, transcript, resolve);
    }

    private static IEnumerable<ReplayedTurn> Turns(
        IEscalationPolicy policy, Transcript transcript, Func<string, TicketClass>? resolve)
    {
        TicketClass ticketClass = transcript.TicketClass is { } name && resolve is not null ? resolve(name) : default;
        ConversationState conversation = default;
        TurnAssembler pending = default;
        int customerTurn = 0;

        for (int index = 0; index < transcript.Messages.Count; index++)
        {
            TranscriptMessage message = transcript.Messages[index];
            if (message.Role != TranscriptRole.User)
            {
                pending.Add(message);
                if (message.Role == TranscriptRole.HumanAgent)
                {
                    HandToHuman(ref conversation, message.At);
                }

                continue;
            }

            Turn turn = pending.Take(message, transcript.Account, ticketClass);
            bool escalate = policy.ShouldEscalate(in turn, ref conversation, out EscalationDecision decision);
            yield return new ReplayedTurn
            {
                MessageIndex = index,
                CustomerTurn = ++customerTurn,
                Escalate = escalate,
                Decision = decision,
                Conversation = conversation,
            };
        }
    }

    private static void HandToHuman(ref ConversationState conversation, DateTimeOffset? at)
    {
        if (conversation.Custody == Custody.HandoffRequested)
        {
            conversation.Apply(CustodyEvent.Acknowledged, at);
        }

        conversation.Apply(CustodyEvent.HumanReplied, at);
    }
}
