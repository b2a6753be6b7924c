namespace EscalationTrust;

/// <summary>The answer of a calibration: one threshold for all, or one for each segment.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class CalibrationResult
{
    internal CalibrationResult(CalibrationOptions options, IReadOnlyList<CalibratedThreshold> thresholds)
    {
        Options = options;
        Thresholds = thresholds;
    }

    /// <summary>One entry for all conversations; or one per segment, in the order of their names, each at a share of the confidence.</summary>
    public IReadOnlyList<CalibratedThreshold> Thresholds { get; }

    /// <summary>True when a threshold was found for every entry.</summary>
    public bool Found => Thresholds.All(threshold => threshold.Outcome == CalibrationOutcome.Found);

    /// <summary>What was asked for; a copy that nobody else changes.</summary>
    internal CalibrationOptions Options { get; }
}
