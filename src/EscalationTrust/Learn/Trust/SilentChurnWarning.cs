namespace EscalationTrust;

/// <summary>Whether an account has fallen silent since it was failed.</summary>
/// <remarks>The default value knows nothing and warns of nothing. Immutable and thread-safe.</remarks>
public readonly record struct SilentChurnWarning
{
    /// <summary>True when there was enough to look at.</summary>
    public bool IsKnown { get; init; }

    /// <summary>True when the account makes contact so much less often that chance is no likely reason.</summary>
    public bool IsWarning { get; init; }

    /// <summary>Contacts per day after against before; below 1 means quieter. Null when unknown.</summary>
    public double? RateRatio { get; init; }

    /// <summary>The exact interval of the ratio at twice the error of a warning; its upper end may be infinite. Unknown with too little to look at.</summary>
    public Interval Ratio { get; init; }

    /// <summary>The chance of so few contacts after the failure if nothing had changed, in [0, 1]. Null when unknown.</summary>
    public double? Chance { get; init; }
}
