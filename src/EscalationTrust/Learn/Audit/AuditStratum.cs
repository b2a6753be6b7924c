namespace EscalationTrust;

/// <summary>The verdicts of one stratum.</summary>
internal sealed class AuditStratum
{
    private readonly long[] _verdicts = new long[(int)TimingVerdict.CorrectlyContained + 1];

    private AuditStratum(long population, long drawn)
    {
        Population = population;
        Drawn = drawn;
    }

    public long Population { get; }

    public long Drawn { get; }

    public long Judged { get; private set; }

    public long Found(TimingVerdict[] verdicts) => verdicts.Distinct().Sum(verdict => _verdicts[(int)verdict]);

    /// <exception cref="ArgumentException">The draws contradict each other.</exception>
    public static List<AuditStratum> Of(IEnumerable<AuditDraw> draws)
    {
        var strata = new Dictionary<string, AuditStratum>(StringComparer.Ordinal);
        var seen = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (AuditDraw draw in draws)
        {
            string name = draw.Stratum ?? "";
            if (!strata.TryGetValue(name, out AuditStratum? stratum))
            {
                strata[name] = stratum = new AuditStratum(draw.Population, draw.Drawn);
            }

            seen[name] = seen.GetValueOrDefault(name) + 1;
            Check(name, stratum, in draw, seen[name]);
            stratum._verdicts[(int)draw.Verdict]++;
            stratum.Judged += draw.Verdict == TimingVerdict.Unknown ? 0 : 1;
        }

        return [.. strata.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value)];
    }

    private static void Check(string name, AuditStratum stratum, in AuditDraw draw, long seen)
    {
        bool same = draw.Population == stratum.Population && draw.Drawn == stratum.Drawn;
        bool possible = draw.Drawn > 0 && draw.Drawn <= draw.Population && seen <= draw.Drawn && draw.Verdict is >= TimingVerdict.Unknown and <= TimingVerdict.CorrectlyContained;
        if (!same || !possible)
        {
            throw new ArgumentException(
                $"The stratum \"{name}\" does not add up: {draw.Drawn} drawn of {draw.Population}, where another row says {stratum.Drawn} of {stratum.Population} and {seen} rows were read. Score the file that was drawn, with the verdicts filled in.",
                "draws");
        }
    }
}
