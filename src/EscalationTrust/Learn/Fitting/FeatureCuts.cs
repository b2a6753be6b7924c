namespace EscalationTrust;

/// <summary>From which values the host's own numbers may count: 1 for flags, a few quantiles for measurements.</summary>
internal sealed class FeatureCuts
{
    private const int MostKept = 2_000;
    private const int Quantiles = 5;

    private readonly Dictionary<string, List<double>> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double[]> _cuts = new(StringComparer.Ordinal);

    /// <summary>Notes a value; what is no number is none.</summary>
    public void Note(string name, double value)
    {
        if (!_seen.TryGetValue(name, out List<double>? values))
        {
            _seen.Add(name, values = []);
        }

        if (value > 0 && double.IsFinite(value) && values.Count < MostKept)
        {
            values.Add(value);
        }
    }

    /// <summary>The cuts of a feature, ascending; none when it never was above 0.</summary>
    public double[] Of(string name)
    {
        if (!_cuts.TryGetValue(name, out double[]? cuts))
        {
            double[] sorted = [.. _seen.GetValueOrDefault(name, []).Order()];
            double[] distinct = [.. sorted.Distinct().Take(3)];
            cuts = distinct.Length <= 2
                ? distinct
                : [.. Enumerable.Range(0, Quantiles).Select(i => sorted[i * sorted.Length / Quantiles]).Distinct()];
            _cuts.Add(name, cuts);
        }

        return cuts;
    }
}
