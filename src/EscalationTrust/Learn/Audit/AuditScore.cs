namespace EscalationTrust;

/// <summary>What an audit of a sample says of all conversations it was drawn from.</summary>
/// <remarks>
/// <para>Horvitz and Thompson (1952): every judged conversation counts for as many as it was drawn from. With strata of known size that is
/// the sum of the strata's shares by their sizes, and each share needs a valid count in each stratum.</para>
/// <para>Immutable and thread-safe.</para>
/// </remarks>
public sealed class AuditScore
{
    private readonly IReadOnlyList<AuditStratum> _strata;
    private readonly double _level;

    /// <summary>Scores a sample.</summary>
    /// <param name="draws">The sample with its verdicts. All draws of one stratum must name the same population and number drawn.</param>
    /// <param name="level">The confidence of each interval, in [0.5, 0.9999]. The default value is 0.95.</param>
    /// <exception cref="ArgumentNullException"><paramref name="draws"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not in that range.</exception>
    /// <exception cref="ArgumentException">The draws contradict each other; the message names the stratum.</exception>
    public AuditScore(IEnumerable<AuditDraw> draws, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(draws);
        if (level is not (>= 0.5 and <= 0.9999))
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "The level must lie in [0.5, 0.9999]. Usual is 0.95.");
        }

        _level = level;
        _strata = AuditStratum.Of(draws);
    }

    /// <summary>How many conversations the sample speaks for.</summary>
    public long Population => _strata.Sum(stratum => stratum.Population);

    /// <summary>How many were drawn.</summary>
    public long Drawn => _strata.Sum(stratum => stratum.Drawn);

    /// <summary>How many of those nobody has judged yet.</summary>
    public long Unjudged => _strata.Sum(stratum => stratum.Drawn - stratum.Judged);

    /// <summary>The share of all conversations with one verdict.</summary>
    public AuditEstimate Share(TimingVerdict verdict) => Share([verdict]);

    /// <summary>The share of all conversations with one of several verdicts, for example late or missed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="verdicts"/> is null.</exception>
    public AuditEstimate Share(params TimingVerdict[] verdicts)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        return StratifiedShare.Of(_strata, verdicts, _level);
    }
}
