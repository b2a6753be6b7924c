namespace EscalationTrust;

/// <summary>Several ways to a person.</summary>
[Flags]
public enum AccessWays
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>A person joins the chat, at once or from the queue.</summary>
    Live = 1 << 0,

    /// <summary>A person calls back.</summary>
    Callback = 1 << 1,

    /// <summary>A person answers in writing.</summary>
    Ticket = 1 << 2,

    /// <summary>The customer uses another contact: a phone number, an address, a page.</summary>
    ContactPath = 1 << 3,
}
