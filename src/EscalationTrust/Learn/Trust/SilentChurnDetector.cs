namespace EscalationTrust;

/// <summary>An early warning that an account is leaving without a word: it makes contact less often after a failure than before.</summary>
/// <remarks>
/// <para>With constant rates, and given all n contacts, those after are binomial with share r·Tₐ / (r·Tₐ + T_b), r the ratio of the rates
/// (Przyborowski and Wilenski, 1940). The test of r = 1 and the limits of r are exact; time not yet lived through is censored, not counted
/// as silence. A person who no longer needs help falls silent as well: the warning is a reason to look, not a verdict.</para>
/// <para>Options are copied. Immutable and thread-safe; allocates nothing.</para>
/// </remarks>
public sealed class SilentChurnDetector
{
    private readonly SilentChurnOptions _options;

    /// <summary>Makes a detector.</summary>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="ArgumentException">Options do not validate; the message lists all that is wrong.</exception>
    public SilentChurnDetector(SilentChurnOptions? options = null)
    {
        _options = (options ?? new SilentChurnOptions()).Copy();
        _options.Check();
    }

    /// <summary>Looks at an account around a failure.</summary>
    /// <param name="history">Its contacts. Negative counts and times make the answer unknown.</param>
    public SilentChurnWarning Look(in ContactHistory history)
    {
        bool enough = history.Before >= _options.FewestContacts && history.After >= 0
            && history.WatchedBefore > TimeSpan.Zero && history.WatchedAfter > TimeSpan.Zero;
        if (!enough)
        {
            return default;
        }

        long all = history.Before + history.After;
        double exposure = history.WatchedAfter / history.WatchedBefore;
        double chance = BinomialTail.AtMost(history.After, all, exposure / (1 + exposure));
        return new SilentChurnWarning
        {
            IsKnown = true,
            IsWarning = chance <= _options.FalseWarnings,
            RateRatio = history.After / (exposure * history.Before),
            Ratio = new Interval
            {
                Method = IntervalMethod.ClopperPearson,
                Level = 1 - (2 * _options.FalseWarnings),
                Lower = Odds(ProportionIntervals.LowerBound(history.After, all, _options.FalseWarnings)) / exposure,
                Upper = Odds(ProportionIntervals.UpperBound(history.After, all, _options.FalseWarnings)) / exposure,
            },
            Chance = chance,
        };
    }

    private static double Odds(double share) => share >= 1 ? double.PositiveInfinity : share / (1 - share);
}
