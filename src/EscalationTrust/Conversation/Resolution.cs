namespace EscalationTrust;

/// <summary>How sure it is that a case is resolved. An assumption never counts as the customer's word.</summary>
public enum Resolution
{
    /// <summary>It is not resolved.</summary>
    None = 0,

    /// <summary>It was closed, and the customer has not said that it is solved.</summary>
    Assumed = 1,

    /// <summary>The customer said that it is solved.</summary>
    Confirmed = 2,
}
