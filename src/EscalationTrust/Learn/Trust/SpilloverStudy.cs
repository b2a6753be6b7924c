namespace EscalationTrust;

/// <summary>Measures spillover instead of modelling it: each account is its own control, and contacts that went well are the second.</summary>
/// <remarks>
/// <para>A self-controlled case series (Farrington, 1995): given an account's total, its reactions after are binomial with share r / (1 + r), where r is
/// the ratio of rates times the ratio of the windows. What differs between accounts and stays the same within each cancels; accounts pool by
/// adding up. The excess over the control is an odds ratio with Fisher's exact limits.</para>
/// <para>It measures association in time: what else happened to failed accounts just then is in it. Options are copied; shards merge; one writer at a time.</para>
/// </remarks>
public sealed class SpilloverStudy
{
    private readonly SpilloverStudyOptions _options;
    private long _failures;
    private long _controls;
    private long _failedBefore;
    private long _failedAfter;
    private long _controlBefore;
    private long _controlAfter;

    /// <summary>Makes an empty study.</summary>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="ArgumentException">Options do not validate; the message lists all that is wrong.</exception>
    public SpilloverStudy(SpilloverStudyOptions? options = null)
    {
        _options = (options ?? new SpilloverStudyOptions()).Copy();
        _options.Check();
    }

    /// <summary>Adds one account around one contact.</summary>
    public void Add(in AccountReactions reactions)
    {
        long before = Math.Max(0, reactions.Before);
        long after = Math.Max(0, reactions.After);
        if (reactions.WasFailed)
        {
            _failures++;
            _failedBefore += before;
            _failedAfter += after;
        }
        else
        {
            _controls++;
            _controlBefore += before;
            _controlAfter += after;
        }
    }

    /// <summary>Adds what another study holds.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The other study counts in other windows.</exception>
    public void Merge(SpilloverStudy other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if ((_options.WindowBefore, _options.WindowAfter) != (other._options.WindowBefore, other._options.WindowAfter))
        {
            throw new ArgumentException("The studies count in different windows, so they do not add up. Give every shard the same windows.", nameof(other));
        }

        _failures += other._failures;
        _controls += other._controls;
        _failedBefore += other._failedBefore;
        _failedAfter += other._failedAfter;
        _controlBefore += other._controlBefore;
        _controlAfter += other._controlAfter;
    }

    /// <summary>What was measured so far.</summary>
    public SpilloverFigure Read() => new()
    {
        Failures = _failures,
        Controls = _controls,
        AfterFailure = Ratio(_failedBefore, _failedAfter),
        AfterControl = Ratio(_controlBefore, _controlAfter),
        Excess = Excess(),
    };

    private RateRatioFigure Ratio(long before, long after)
    {
        if (before + after == 0)
        {
            return default;
        }

        double windows = _options.WindowAfter / _options.WindowBefore;
        Interval share = ProportionIntervals.ClopperPearson(after, before + after, _options.Level);
        return new RateRatioFigure
        {
            Ratio = before == 0 ? null : after / (before * windows),
            Interval = share with { Lower = Odds(share.Lower) / windows, Upper = Odds(share.Upper) / windows },
        };
    }

    private RateRatioFigure Excess()
    {
        if (_failedBefore + _failedAfter == 0 || _controlBefore + _controlAfter == 0)
        {
            return default;
        }

        double delta = (1 - _options.Level) / 2;
        double products = (double)_failedBefore * _controlAfter;
        return new RateRatioFigure
        {
            Ratio = products == 0 ? null : (double)_failedAfter * _controlBefore / products,
            Interval = new Interval
            {
                Method = IntervalMethod.Fisher,
                Level = _options.Level,
                Lower = OddsRatio.Lower(_failedAfter, _failedBefore, _controlAfter, _controlBefore, delta),
                Upper = OddsRatio.Upper(_failedAfter, _failedBefore, _controlAfter, _controlBefore, delta),
            },
        };
    }

    private static double Odds(double share) => share >= 1 ? double.PositiveInfinity : share / (1 - share);
}
