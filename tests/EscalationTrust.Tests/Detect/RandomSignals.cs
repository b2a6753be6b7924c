namespace EscalationTrust.Tests.Detect;

internal static class RandomSignals
{
    /// <summary>A set with few or many signals, gratitude among them.</summary>
    public static SignalSet Any(Random random)
    {
        ulong bits = Bits(random);
        for (int thinning = random.Next(6); thinning > 0; thinning--)
        {
            bits &= Bits(random);
        }

        return SignalSet.FromBits(bits);
    }

    public static RiskScoringOptions Options(Random random)
    {
        var options = new RiskScoringOptions
        {
            Baseline = -random.NextDouble() * 8,
            Decay = 0.05 + (random.NextDouble() * 0.95),
            Prior = (random.NextDouble() * 8) - 4,
            DistrustPrior = random.NextDouble() * 4,
            GratitudeRelief = random.NextDouble() * 4,
        };
        for (int i = 0; i < 64; i++)
        {
            options.Weights[(Signal)i] = random.Next(4) == 0 ? 0 : random.NextDouble() * 0.99;
        }

        foreach (SignalFamily family in Enum.GetValues<SignalFamily>())
        {
            options.FamilyStrengths[family] = random.NextDouble() * 8;
        }

        return options;
    }

    private static ulong Bits(Random random) => (ulong)random.NextInt64(long.MinValue, long.MaxValue);
}
