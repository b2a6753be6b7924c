namespace EscalationTrust;

/// <summary>The distribution of spans of time in fixed memory: quantiles within 1 %, and sketches of shards that add up exactly.</summary>
/// <remarks>A DDSketch on fixed buckets from 1 ms to about 23 years; about 11 KB. Order of adding makes no difference. One writer at a time.</remarks>
public sealed class LatencySketch
{
    private readonly long[] _counts = new long[LogBuckets.Count];

    /// <summary>How many spans were added.</summary>
    public long Count { get; private set; }

    internal ReadOnlySpan<long> Counts => _counts;

    /// <summary>Adds a span; a negative one counts as zero.</summary>
    public void Add(TimeSpan span)
    {
        _counts[LogBuckets.IndexOf(span)]++;
        Count++;
    }

    /// <summary>Adds what another sketch holds.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public void Merge(LatencySketch other)
    {
        ArgumentNullException.ThrowIfNull(other);
        for (int i = 0; i < _counts.Length; i++)
        {
            _counts[i] += other._counts[i];
        }

        Count += other.Count;
    }

    /// <summary>The span below which a share of all spans lies, within 1 %. Null when the sketch is empty.</summary>
    /// <param name="share">The share, in [0, 1]; 0.5 is the median.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not in [0, 1].</exception>
    public TimeSpan? Quantile(double share)
    {
        if (share is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, "A share must lie in [0, 1]. The median is 0.5.");
        }

        long rank = Math.Max(1, (long)Math.Ceiling(share * Count));
        for (int i = 0; i < _counts.Length && Count > 0; i++)
        {
            rank -= _counts[i];
            if (rank <= 0)
            {
                return LogBuckets.ValueOf(i);
            }
        }

        return null;
    }
}
