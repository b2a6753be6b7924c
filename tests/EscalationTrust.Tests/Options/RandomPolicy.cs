namespace EscalationTrust.Tests;

/// <summary>Valid policies that differ from the default everywhere, one for each seed.</summary>
internal static class RandomPolicy
{
    public static EscalationTrustOptions Make(int seed)
    {
        var random = new Random(seed);
        double[] steps = [.. Enumerable.Range(0, 4).Select(_ => Number(random, 0.05, 0.45)).Order()];
        var options = new EscalationTrustOptions
        {
            Name = Name(random),
            KillSwitch = (KillSwitch)random.Next(3),
            DiscloseAi = random.Next(2) == 0,
            Detection =
            {
                CustomerRepeatAt = Number(random, 0.2, 1),
                SentimentFloor = -Number(random, 0.1, 1),
                TurnBudget = random.Next(1, 1001),
                InactivityAfter = TimeSpan.FromTicks(random.NextInt64(1, TimeSpan.TicksPerDay * 365)),
                TextCap = random.Next(2) == 0 ? null : random.Next(256, int.MaxValue),
            },
            Lexicon =
            {
                Languages = random.Next(2) == 0 ? [] : ["de"],
                Without = [],
            },
            Risk = { Baseline = -Number(random, 0, 8), Decay = Number(random, 0.1, 1), Prior = Number(random, -4, 4) },
            Containment =
            {
                LeaveBelow = steps[0],
                EnterAt = steps[1] + 0.01,
                RecoverAfter = random.Next(101),
                Permitted = PermittedActs.OfferHuman | (PermittedActs)random.Next(64),
                Always = Signals(random),
            },
            Threshold =
            {
                Floor = steps[2] + 0.02,
                EscalateAt = steps[3] + 0.03,
                Adjustments = { Congestion = Number(random, 0, 0.5), ExposureFrom = Number(random, 0, 1e12), TrustBelow = Number(random, 0, 1) },
            },
            Duties = RandomPack.Duties(random),
            Packs = [.. PolicyPacks.Names.Where(_ => random.Next(3) == 0)],
            OwnPacks = [.. Enumerable.Range(0, random.Next(3)).Select(i => RandomPack.Make(random, $"own-{i}"))],
            Access = { Live = random.Next(2) == 0, Callback = random.Next(2) == 0, ContactPath = Name(random), Ticket = random.Next(2) == 0, TargetWithin = random.Next(2) == 0 ? null : TimeSpan.FromSeconds(random.Next(1, 9_000)), TargetShare = Number(random, 0.1, 1) },
            Notices = { Texts = new() { ["de"] = new() { ["offer-human"] = "Ein Mensch? " + Name(random).Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Replace("{", "", StringComparison.Ordinal) } } },
            Limits = { Restatements = random.Next(101), FrictionTurns = random.Next(2, 101), CooldownTurns = random.Next(101), SameCauseCooldownTurns = random.Next(101) },
            Target = { Queue = Name(random), Priority = (HandoffPriority)random.Next(4), AcknowledgeWithin = TimeSpan.FromSeconds(random.Next(1, 100_000)) },
            AlwaysEscalate = Signals(random),
        };

        foreach (Signal signal in Signals(random))
        {
            options.Risk.Weights[signal] = Number(random, 0.001, 0.999);
        }

        options.Risk.FamilyStrengths[SignalFamily.Machine] = Number(random, 0.1, 8);
        for (int i = random.Next(6); i > 0; i--)
        {
            options.TicketClasses[Name(random)] = Class(random, options);
        }

        return options;
    }

    private static TicketClassOptions Class(Random random, EscalationTrustOptions options) => new()
    {
        EscalateAt = random.Next(2) == 0 ? null : options.Threshold.EscalateAt,
        ContainAt = random.Next(2) == 0 ? null : options.Containment.EnterAt / 2,
        Prior = random.Next(2) == 0 ? null : Number(random, -4, 4),
        KillSwitch = (KillSwitch)random.Next(3),
        AlwaysEscalate = Signals(random),
        Target = random.Next(2) == 0 ? null : new()
        {
            Queue = random.Next(2) == 0 ? null : Name(random),
            Priority = random.Next(2) == 0 ? null : (HandoffPriority)random.Next(4),
            AcknowledgeWithin = random.Next(2) == 0 ? null : TimeSpan.FromTicks(random.Next(1, int.MaxValue)),
        },
    };

    private static HashSet<Signal> Signals(Random random) =>
    [
        .. Enumerable.Range(0, SignalCatalog.Count)
            .Select(i => (Signal)i)
            .Where(signal => signal.Family() != SignalFamily.Friction && random.Next(8) == 0),
    ];

    private static string Name(Random random)
    {
        const string Letters = "abcXYZ 09-_.\"'\\/[]{}<>&äß日本語😀";
        int[] runes = [.. Letters.EnumerateRunes().Select(rune => rune.Value)];
        return "n" + string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => char.ConvertFromUtf32(runes[random.Next(runes.Length)])));
    }

    private static double Number(Random random, double min, double max) => min + (random.NextDouble() * (max - min));
}
