namespace EscalationTrust;

/// <summary>How well risks tell turns on which a person is needed from the others, and how true they are as probabilities.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Reliability
{
    private const int BinCount = 10;

    internal Reliability(IReadOnlyList<(double Risk, bool Needed)> turns)
    {
        Turns = turns.Count;
        Needed = turns.Count(turn => turn.Needed);
        Bins = [.. Enumerable.Range(0, BinCount).Select(bin => ReliabilityBin.Of(bin, BinCount, turns))];
        Area = AreaOf(turns);
        CalibrationError = Turns == 0 ? null : Bins.Sum(bin => bin.Turns * Math.Abs(bin.MeanRisk - bin.NeededShare)) / Turns;
    }

    /// <summary>Turns seen.</summary>
    public long Turns { get; }

    /// <summary>Turns on which a person was needed.</summary>
    public long Needed { get; }

    /// <summary>How often a turn on which a person was needed scores above one on which nobody was, ties counting half; in [0, 1]. Null when one kind is missing.</summary>
    public double? Area { get; }

    /// <summary>The expected calibration error: the mean distance, in [0, 1], between the risk that was told and the share that came true, over ten bins. Null when nothing was seen.</summary>
    public double? CalibrationError { get; }

    /// <summary>Ten bins of equal width, for a reliability diagram.</summary>
    public IReadOnlyList<ReliabilityBin> Bins { get; }

    private static double? AreaOf(IReadOnlyList<(double Risk, bool Needed)> turns)
    {
        (double Risk, bool Needed)[] sorted = [.. turns.OrderBy(turn => turn.Risk)];
        double below = 0;
        double wins = 0;
        double needed = 0;
        for (int first = 0, next; first < sorted.Length; first = next)
        {
            next = first;
            double positives = 0;
            while (next < sorted.Length && sorted[next].Risk == sorted[first].Risk)
            {
                positives += sorted[next++].Needed ? 1 : 0;
            }

            double negatives = next - first - positives;
            wins += positives * (below + (negatives / 2));
            below += negatives;
            needed += positives;
        }

        return needed == 0 || below == 0 ? null : wins / (needed * below);
    }
}
