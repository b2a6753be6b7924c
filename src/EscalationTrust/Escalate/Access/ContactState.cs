namespace EscalationTrust;

/// <summary>Whether it is known how the customer can be reached outside the chat.</summary>
public enum ContactState
{
    /// <summary>Not known yet; may be asked for, never as a condition.</summary>
    Missing = 0,

    /// <summary>An address or a number is known.</summary>
    Captured = 1,

    /// <summary>The customer was asked and gave none. Not asked again.</summary>
    Declined = 2,
}
