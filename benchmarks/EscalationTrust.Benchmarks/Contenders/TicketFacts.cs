namespace EscalationTrust.Benchmarks;

/// <summary>Twenty facts a host knows about a turn without reading it.</summary>
internal sealed record TicketFacts
{
    public int TurnNumber { get; init; }

    public double BotConfidence { get; init; }

    public double Sentiment { get; init; }

    public double SentimentDelta { get; init; }

    public int AccountTier { get; init; }

    public bool IssueBilling { get; init; }

    public bool IssueLegal { get; init; }

    public bool IssueSecurity { get; init; }

    public bool IssueSafety { get; init; }

    public bool IssueChurn { get; init; }

    public int HumanRequests { get; init; }

    public int RepeatCount { get; init; }

    public double PolicyAmbiguity { get; init; }

    public int FailedActions { get; init; }

    public bool KbMiss { get; init; }

    public double MinutesElapsed { get; init; }

    public int OpenTickets { get; init; }

    public double AmountAtStake { get; init; }

    public bool Vulnerable { get; init; }

    public bool Authenticated { get; init; }

    /// <summary>Turns of a mostly quiet desk, from a seed.</summary>
    public static TicketFacts[] Generate(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(i => new TicketFacts
        {
            TurnNumber = 1 + (i % Trace.TurnsPerConversation),
            BotConfidence = 0.3 + (random.NextDouble() * 0.7),
            Sentiment = (random.NextDouble() * 1.4) - 0.7,
            SentimentDelta = (random.NextDouble() * 0.6) - 0.3,
            AccountTier = random.Next(0, 4),
            IssueBilling = random.NextDouble() < 0.1,
            IssueLegal = random.NextDouble() < 0.005,
            IssueSecurity = random.NextDouble() < 0.01,
            IssueSafety = random.NextDouble() < 0.002,
            IssueChurn = random.NextDouble() < 0.02,
            HumanRequests = random.NextDouble() < 0.03 ? 1 : 0,
            RepeatCount = random.NextDouble() < 0.08 ? 1 : 0,
            PolicyAmbiguity = random.NextDouble() * 0.5,
            FailedActions = random.NextDouble() < 0.05 ? 1 : 0,
            KbMiss = random.NextDouble() < 0.06,
            MinutesElapsed = i % Trace.TurnsPerConversation * 1.5,
            OpenTickets = random.Next(0, 3),
            AmountAtStake = random.NextDouble() * 700,
            Vulnerable = random.NextDouble() < 0.005,
            Authenticated = random.NextDouble() < 0.8,
        })];
    }

    /// <summary>The same facts as a turn without text.</summary>
    public Turn AsTurn()
    {
        SignalSet signals = default;
        signals = IssueBilling ? signals.With(Signal.BillingDispute) : signals;
        signals = IssueLegal ? signals.With(Signal.Legal) : signals;
        signals = IssueSecurity ? signals.With(Signal.Security) : signals;
        signals = IssueSafety ? signals.With(Signal.Safety) : signals;
        signals = IssueChurn ? signals.With(Signal.ChurnThreat) : signals;
        signals = HumanRequests != 0 ? signals.With(Signal.HumanRequested) : signals;
        signals = RepeatCount != 0 ? signals.With(Signal.CustomerRestates) : signals;
        signals = PolicyAmbiguity > 0.45 ? signals.With(Signal.PolicyAmbiguity) : signals;
        signals = KbMiss ? signals.With(Signal.KnowledgeSilence) : signals;
        signals = Vulnerable ? signals.With(Signal.Vulnerability) : signals;
        return new Turn
        {
            Signals = signals,
            ModelConfidence = Confidence.FromRatio(BotConfidence),
            Exposure = Exposure.FromAmount(AmountAtStake),
            Account = new AccountContext { Tier = (AccountTier)AccountTier },
            Tools = FailedActions != 0 ? default(ToolActivity).With("lookup", "{}", true) : default,
        };
    }
}
