namespace EscalationTrust;

/// <summary>Turns of like risk: what was told, and what came true.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct ReliabilityBin
{
    /// <summary>The lower end of the bin's risks, in [0, 1).</summary>
    public double From { get; init; }

    /// <summary>Turns in the bin.</summary>
    public long Turns { get; init; }

    /// <summary>The mean risk of these turns; 0 without any.</summary>
    public double MeanRisk { get; init; }

    /// <summary>The share of these turns on which a person was needed; 0 without any.</summary>
    public double NeededShare { get; init; }

    internal static ReliabilityBin Of(int bin, int bins, IReadOnlyList<(double Risk, bool Needed)> turns)
    {
        (double Risk, bool Needed)[] own = [.. turns.Where(turn => Math.Min(bins - 1, (int)(turn.Risk * bins)) == bin)];
        return new ReliabilityBin
        {
            From = bin / (double)bins,
            Turns = own.Length,
            MeanRisk = own.Length == 0 ? 0 : own.Average(turn => turn.Risk),
            NeededShare = own.Length == 0 ? 0 : own.Count(turn => turn.Needed) / (double)own.Length,
        };
    }
}
