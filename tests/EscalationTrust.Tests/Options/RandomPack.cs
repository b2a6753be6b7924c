namespace EscalationTrust.Tests;

/// <summary>Valid packs that ask for something of everything.</summary>
internal static class RandomPack
{
    public static PolicyPack Make(Random random, string id) => new()
    {
        Id = id,
        Title = "A title",
        Jurisdiction = "XX",
        Citation = "Act 1",
        Scope = "Everybody",
        InForceFrom = Maybe(random) ? new DateOnly(2025, 1, 1) : null,
        EffectiveFrom = Maybe(random) ? new DateOnly(2026, 1, 1).AddDays(random.Next(900)) : null,
        VerifiedOn = new DateOnly(2026, 11, 22),
        Sources = Maybe(random) ? [] : ["somewhere"],
        Notes = Maybe(random) ? [] : ["as it says", "\"quoted\""],
        Requires = Requirements(random),
    };

    public static PackRequirements Requirements(Random random)
    {
        double contain = 0.05 + (random.NextDouble() * 0.5);
        bool thresholds = Maybe(random);
        return new PackRequirements
        {
            DiscloseAi = Maybe(random),
            LiveAccess = Maybe(random),
            AlwaysEscalate = Signals(random, friction: false),
            AlwaysContain = Signals(random, friction: true),
            EscalateAtMost = thresholds ? contain + 0.01 + (random.NextDouble() * 0.4) : null,
            ContainAtMost = thresholds ? contain : null,
            CongestionAtMost = Maybe(random) ? random.NextDouble() / 2 : null,
            Limits = new()
            {
                Restatements = Count(random, 1, 6),
                BotRepeats = Count(random, 1, 6),
                NotUnderstood = Count(random, 1, 6),
                ToolFailures = Count(random, 1, 6),
                TurnsAtRisk = Count(random, 1, 6),
                FrictionTurns = Count(random, 2, 6),
                PolicyAmbiguities = Count(random, 1, 6),
            },
            AcknowledgeWithin = Maybe(random) ? TimeSpan.FromSeconds(random.Next(1, 2_000)) : null,
            AccessTargetWithin = Maybe(random) ? TimeSpan.FromSeconds(random.Next(1, 2_000)) : null,
            AccessTargetShare = Maybe(random) ? 0.5 + (random.NextDouble() / 2) : null,
            Duties = Duties(random),
        };
    }

    public static DutyOptions Duties(Random random) => new()
    {
        MaskPaymentData = Maybe(random),
        MaskPersonalData = Maybe(random),
        KeepDecisions = Maybe(random),
        SameLanguage = Maybe(random),
        TrackingReference = Maybe(random),
        NamedPerson = Maybe(random),
        NoCutOffWhileOpen = Maybe(random),
        Audit = Maybe(random),
        AnswerWithinWorkingDays = Count(random, 1, 30),
        UndueChargeWithinWorkingDays = Count(random, 1, 30),
    };

    private static HashSet<Signal> Signals(Random random, bool friction) =>
    [
        .. Enumerable.Range(0, SignalCatalog.Count)
            .Select(i => (Signal)i)
            .Where(signal => signal != Signal.Gratitude && (friction || signal.Family() != SignalFamily.Friction) && random.Next(10) == 0),
    ];

    private static int? Count(Random random, int min, int max) => Maybe(random) ? random.Next(min, max) : null;

    private static bool Maybe(Random random) => random.Next(2) == 0;
}
