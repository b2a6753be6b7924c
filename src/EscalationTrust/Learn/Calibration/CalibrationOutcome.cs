namespace EscalationTrust;

/// <summary>What a calibration found.</summary>
public enum CalibrationOutcome
{
    /// <summary>Too few labelled conversations: <see cref="CalibratedThreshold.Missing"/> says how many more are needed. Keep the threshold as it is.</summary>
    TooFew = 0,

    /// <summary>Enough conversations, but no threshold of this policy meets the targets.</summary>
    NoThreshold = 1,

    /// <summary>A threshold that meets the targets was found.</summary>
    Found = 2,
}
