namespace EscalationTrust;

/// <summary>How much an account is worth to the business, as the host ranks it.</summary>
public enum AccountTier
{
    /// <summary>Not known. Adds nothing.</summary>
    Unknown = 0,

    /// <summary>An ordinary account.</summary>
    Standard = 1,

    /// <summary>An account whose loss would be felt. Raises <see cref="Signal.HighValueAccount"/>.</summary>
    High = 2,

    /// <summary>An account whose loss would be a board matter. Raises <see cref="Signal.HighValueAccount"/> with a larger threshold adjustment.</summary>
    Strategic = 3,
}
