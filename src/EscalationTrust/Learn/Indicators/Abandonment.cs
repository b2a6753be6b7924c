namespace EscalationTrust;

/// <summary>Whether and where the customer left before the end.</summary>
public enum Abandonment
{
    /// <summary>Nobody recorded it.</summary>
    Unknown = 0,

    /// <summary>The customer stayed. Stored as <c>no</c>.</summary>
    No = 1,

    /// <summary>The customer left a bot that went in circles. Stored as <c>in-loop</c>.</summary>
    InLoop = 2,

    /// <summary>The customer left for no reason that the conversation shows. Stored as <c>elsewhere</c>.</summary>
    Elsewhere = 3,
}
