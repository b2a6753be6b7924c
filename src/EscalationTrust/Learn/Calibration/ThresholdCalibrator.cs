namespace EscalationTrust;

/// <summary>Finds the highest Escalation Threshold that keeps late escalations rare, with a guarantee that holds for any score and any law of the data.</summary>
/// <remarks>
/// <para>Give it one <see cref="CalibrationCase"/> per labelled conversation, as the policy runs. With n conversations that
/// need a person, the target α and the error δ = 1 − confidence: k* = max{k : P(Bin(n, α) ≤ k) ≤ δ}, and the offset is the
/// (k* + 1)-th smallest margin. Then P(late rate ≤ α) ≥ 1 − δ, ties included (SCIENCE §4.1; Bates et al. 2021). With a
/// second target the certified offsets are an interval between two exact order statistics, each at δ/2. Segments share δ
/// equally (Bonferroni).</para>
/// <para>The guarantee needs audited labels, conversations that come from the same stream as those to follow, and a policy
/// that is not changed otherwise; see <c>docs/calibration.md</c>. Not thread-safe; shards are merged by <see cref="Add(ThresholdCalibrator)"/>,
/// in any order with the same result. Memory is eight bytes a conversation.</para>
/// </remarks>
public sealed class ThresholdCalibrator
{
    private readonly CalibrationOptions _options;
    private readonly Dictionary<string, SegmentSample> _segments = new(StringComparer.Ordinal);

    /// <summary>Makes a calibrator for late escalations of at most 5 % at a confidence of 95 %.</summary>
    public ThresholdCalibrator()
        : this(new CalibrationOptions())
    {
    }

    /// <summary>Makes a calibrator. The options are copied.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">An option lies outside its range, or the conformal method is asked for two targets.</exception>
    public ThresholdCalibrator(CalibrationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options.Checked();
    }

    /// <summary>The fewest labelled conversations that need a person from which there can be an answer: 59 for 5 % at 95 %.</summary>
    /// <param name="segments">Segments that share the confidence; 1 or less for none.</param>
    public long FewestNeeded(int segments = 1) =>
        new SegmentSample().Calibrate(null, _options, Delta / Math.Max(1, segments)).Missing;

    private double Delta => 1 - _options.Confidence;

    /// <summary>Takes in a labelled conversation.</summary>
    public void Add(in CalibrationCase conversation) => Segment(conversation.Segment ?? "").Add(in conversation);

    /// <summary>Takes in all that another calibrator has seen, for example on another shard. The other one stays as it is.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public void Add(ThresholdCalibrator other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach ((string name, SegmentSample segment) in other._segments.ToArray())
        {
            Segment(name).Add(segment);
        }
    }

    /// <summary>Finds the threshold for all conversations together.</summary>
    public CalibrationResult Calibrate()
    {
        var all = new SegmentSample();
        foreach (SegmentSample segment in _segments.Values)
        {
            all.Add(segment);
        }

        return new CalibrationResult(_options, [all.Calibrate(null, _options, Delta)]);
    }

    /// <summary>Finds a threshold for each segment, so that all promises together hold with the confidence. Conversations without a segment form one named "".</summary>
    public CalibrationResult CalibrateBySegment()
    {
        double delta = Delta / Math.Max(1, _segments.Count);
        return new CalibrationResult(_options,
        [
            .. _segments.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value.Calibrate(pair.Key, _options, delta)),
        ]);
    }

    private SegmentSample Segment(string name)
    {
        if (!_segments.TryGetValue(name, out SegmentSample? segment))
        {
            _segments.Add(name, segment = new SegmentSample());
        }

        return segment;
    }
}
