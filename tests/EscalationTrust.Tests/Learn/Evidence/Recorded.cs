using EscalationTrust.Tests.Detect;

namespace EscalationTrust.Tests.Learn.Evidence;

/// <summary>Conversations of every kind, decided and recorded.</summary>
internal static class Recorded
{
    private static readonly string[] Messages =
    [
        "What are your opening hours?", "I was charged twice for my order.", "I already told you that.", "Get me a person, please.",
        "This is useless", "THIS IS USELESS!!!", "thanks, that helps", "My lawyer will hear about this.", "no", "still not working", "",
    ];

    private static readonly string[] Replies =
    [
        "You can find your invoices under My Account.", "Sorry, I did not understand that.", "I am transferring you now.", "Is there anything else?",
    ];

    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public static List<DecisionRecord> Conversation(IEscalationPolicy policy, int seed, ulong key = 7)
    {
        var random = new Random(seed);
        var records = new List<DecisionRecord>();
        ConversationState state = default;
        DateTimeOffset now = Noon;
        for (int step = random.Next(2, 20); step > 0; step--)
        {
            now += TimeSpan.FromMinutes(random.Next(3) == 0 ? 45 : 1);
            if (random.Next(3) == 0)
            {
                state.Apply((CustodyEvent)random.Next(13), now);
            }

            Turn turn = AnyTurn(random, now);
            policy.ShouldEscalate(in turn, ref state, out EscalationDecision decision);
            records.Add(DecisionRecord.Of(key, in turn, in state, in decision));
        }

        return records;
    }

    private static Turn AnyTurn(Random random, DateTimeOffset now) => new()
    {
        CustomerText = Messages[random.Next(Messages.Length)],
        PreviousReply = random.Next(3) == 0 ? null : Replies[random.Next(Replies.Length)],
        ModelConfidence = random.Next(2) == 0 ? default : EscalationTrust.Confidence.FromRatio(random.NextDouble()),
        Sentiment = random.Next(3) == 0 ? EscalationTrust.Sentiment.From((random.NextDouble() * 2) - 1) : default,
        Account = new AccountContext { Tier = (AccountTier)random.Next(4), Trust = random.Next(2) == 0 ? default : Ratio.From(random.NextDouble()), RenewalNear = random.Next(5) == 0 },
        Exposure = random.Next(3) == 0 ? Exposure.FromAmount(random.Next(2_000)) : default,
        Congestion = random.Next(3) == 0 ? Ratio.From(random.NextDouble()) : default,
        Signals = random.Next(4) == 0 ? RandomSignals.Any(random) : default,
        Tools = random.Next(3) == 0 ? default(ToolActivity).With("refund", "1", random.Next(2) == 0) : default,
        KillSwitch = random.Next(12) == 0 ? (KillSwitch)random.Next(3) : KillSwitch.Off,
        At = random.Next(5) == 0 ? null : now,
    };
}
