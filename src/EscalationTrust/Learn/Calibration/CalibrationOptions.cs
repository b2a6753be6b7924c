namespace EscalationTrust;

/// <summary>What a calibrated threshold must keep to.</summary>
/// <remarks>Settable and not thread-safe; <see cref="ThresholdCalibrator"/> copies it.</remarks>
public sealed class CalibrationOptions
{
    /// <summary>The highest share, in (0, 1), of conversations that need a person and escalate late or never. The default value is 0.05.</summary>
    public double LateAtMost { get; set; } = 0.05;

    /// <summary>How sure the promise is, in (0, 1). Shared out over the targets and the segments. The default value is 0.95.</summary>
    public double Confidence { get; set; } = 0.95;

    /// <summary>The highest share, in (0, 1), of conversations that need nobody and escalate all the same. Null by default: no such promise.</summary>
    public double? UnnecessaryAtMost { get; set; }

    /// <summary>What the threshold promises. The default value is Pac.</summary>
    public CalibrationMethod Method { get; set; } = CalibrationMethod.Pac;

    /// <summary>Customer turns (0 to 1,000) after the needed one on which an escalation still is in time. The default value is 0.</summary>
    public int Grace { get; set; }

    internal CalibrationOptions Checked()
    {
        Share(LateAtMost, nameof(LateAtMost));
        Share(Confidence, nameof(Confidence));
        Share(UnnecessaryAtMost ?? 0.5, nameof(UnnecessaryAtMost));
        if (Grace is < 0 or > 1_000)
        {
            throw new ArgumentOutOfRangeException(nameof(Grace), Grace, "Grace must lie in 0 to 1,000 customer turns. Set a number in that range.");
        }

        if (Method is not (CalibrationMethod.Pac or CalibrationMethod.Conformal))
        {
            throw new ArgumentOutOfRangeException(nameof(Method), Method, "Method must be Pac or Conformal. Set one of them.");
        }

        if (Method == CalibrationMethod.Conformal && UnnecessaryAtMost is not null)
        {
            throw new ArgumentException("The conformal method promises late escalations only, and UnnecessaryAtMost is set. Use the method Pac for two targets, or take UnnecessaryAtMost out.");
        }

        return new CalibrationOptions { LateAtMost = LateAtMost, Confidence = Confidence, UnnecessaryAtMost = UnnecessaryAtMost, Method = Method, Grace = Grace };
    }

    private static void Share(double value, string name)
    {
        if (value is not (> 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(name, value, $"{name} must lie in (0, 1). Write 0.05 for five per cent.");
        }
    }
}
