using EscalationTrust.Tests.Detect;

namespace EscalationTrust.Tests.Contain;

/// <summary>Drafts put together from things bots say, scraps of them, and what no bot should say at all.</summary>
internal static class RandomDraft
{
    private static readonly string[] Said =
    [
        "I've transferred you to an agent.", "Transferring you now", "I'll ask a colleague to take over", "An agent has joined the chat.", "Someone will call you back",
        "You will receive a refund.", "I have cancelled your order", "Your order has been cancelled", "You are not eligible for a refund", "Our policy does not allow returns",
        "Go to Settings and click Billing", "I am closing this ticket", "Have a great day!", "I cannot transfer you", "Before I transfer you, tell me your name",
        "I'm a real person", "I am not a human", "No agents are available", "Would you like me to transfer you?", "I can't promise a refund", "Has it been resolved?",
        "What is your order number?", "A person will decide about your refund.", "if", "not", "you", "?", ",", ".", "I'll", "we have", "transferred", "refund", "human", "will be",
        "ich habe Sie weitergeleitet", "un asesor le llamará", "je suis un humain", "人工客服", "已转接", "担当者", "\n",
    ];

    public static string Of(Random random)
    {
        if (random.Next(4) == 0)
        {
            return RandomText.OfLength(random, random.Next(300));
        }

        return string.Join(" ", Enumerable.Range(0, random.Next(8)).Select(_ => Said[random.Next(Said.Length)]));
    }

    /// <summary>A state that a host could hold, or could have spoilt.</summary>
    public static ConversationState State(Random random)
    {
        ConversationState state = default;
        foreach (int _ in Enumerable.Range(0, random.Next(6)))
        {
            if (random.Next(2) == 0)
            {
                state.Apply((CustodyEvent)random.Next(8));
            }
            else
            {
                var turn = new Turn { Signals = SignalSet.Of((Signal)random.Next(48)), CustomerText = "hello", PreviousReply = random.Next(2) == 0 ? Of(random) : null };
                Drafts.Ladder.Policy.ShouldEscalate(in turn, ref state, out EscalationDecision _);
            }
        }

        if (random.Next(8) == 0)
        {
            state.StageCode = (byte)random.Next(256);
            state.CustodyCode = (byte)random.Next(256);
        }

        return state;
    }
}
