namespace EscalationTrust;

/// <summary>The share of a verdict over strata of known size, with an interval that holds whatever the strata hide.</summary>
internal static class StratifiedShare
{
    public static AuditEstimate Of(IReadOnlyList<AuditStratum> strata, TimingVerdict[] verdicts, double level)
    {
        if (strata.Count == 0)
        {
            return default;
        }

        double all = strata.Sum(stratum => (double)stratum.Population);
        double delta = (1 - level) / 2;
        StratumTally[] least = [.. strata.Select(s => Tally(s, s.Found(verdicts), all))];
        StratumTally[] most = [.. strata.Select(s => Tally(s, s.Found(verdicts) + Unjudged(s), all))];
        return new AuditEstimate
        {
            Found = strata.Sum(s => s.Found(verdicts)),
            Judged = strata.Sum(s => s.Judged),
            Unjudged = strata.Sum(Unjudged),
            Estimate = strata.Any(s => s.Judged == 0) ? null : strata.Sum(s => s.Population / all * s.Found(verdicts) / s.Judged),
            Interval = new Interval
            {
                Method = IntervalMethod.Chernoff,
                Level = level,
                Lower = StratifiedBound.Lower(least, delta),
                Upper = StratifiedBound.Upper(most, delta),
            },
            Bounds = new Interval { Method = IntervalMethod.Manski, Lower = least.Sum(t => t.Weight * t.Share), Upper = most.Sum(t => t.Weight * t.Share) },
        };
    }

    // A drawn row that is missing from the file is unjudged as well.
    private static long Unjudged(AuditStratum stratum) => stratum.Drawn - stratum.Judged;

    private static StratumTally Tally(AuditStratum stratum, long found, double all) => new()
    {
        Weight = stratum.Population / all,
        Drawn = stratum.Drawn,
        Share = (double)found / stratum.Drawn,
        IsWhole = stratum.Drawn == stratum.Population,
    };
}
