namespace EscalationTrust;

/// <summary>What a calibrated threshold promises.</summary>
public enum CalibrationMethod
{
    /// <summary>With the chosen confidence, the rate of late escalations of the threshold that was found is at most the target: an audit claim.</summary>
    Pac = 0,

    /// <summary>The rate is at most the target on average over many calibrations (conformal risk control). Of single calibrations nearly half exceed it: not an audit claim.</summary>
    Conformal = 1,
}
