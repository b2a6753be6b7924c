namespace EscalationTrust;

/// <summary>Who holds the conversation.</summary>
public enum Custody
{
    /// <summary>The bot. The start of every conversation.</summary>
    Bot = 0,

    /// <summary>A handoff was asked for; nobody has acknowledged it.</summary>
    HandoffRequested = 1,

    /// <summary>A desk acknowledged the handoff; nobody has taken it.</summary>
    Queued = 2,

    /// <summary>A named person owns it.</summary>
    HumanOwned = 3,

    /// <summary>A person gave it back to the bot.</summary>
    Returned = 4,

    /// <summary>The case was closed as resolved.</summary>
    Resolved = 5,

    /// <summary>The customer came back after it was resolved. A new episode.</summary>
    Reopened = 6,

    /// <summary>The handoff could not be delivered. The person asked for is still owed.</summary>
    HandoffFailed = 7,

    /// <summary>Nobody took the handoff in time. The person asked for is still owed.</summary>
    Expired = 8,
}
