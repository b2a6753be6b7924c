namespace EscalationTrust;

/// <summary>How a case came to be called resolved. Silence is not success.</summary>
public enum ResolutionKind
{
    /// <summary>Nobody recorded it.</summary>
    Unknown = 0,

    /// <summary>It was not resolved. Stored as <c>none</c>.</summary>
    None = 1,

    /// <summary>Somebody or something closed it and the customer said nothing. Stored as <c>assumed</c>.</summary>
    Assumed = 2,

    /// <summary>The customer said so. Stored as <c>confirmed</c>.</summary>
    Confirmed = 3,
}
