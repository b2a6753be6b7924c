namespace EscalationTrust;

/// <summary>Something that happened to the ownership of a conversation outside the bot.</summary>
public enum CustodyEvent
{
    /// <summary>A handoff was asked for. The policy records this by itself when it opens a handoff.</summary>
    HandoffRequested = 0,

    /// <summary>The desk acknowledged: the ticket exists and is in a queue.</summary>
    Acknowledged = 1,

    /// <summary>A person took the conversation.</summary>
    HumanOwns = 2,

    /// <summary>The person gave the conversation back to the bot.</summary>
    Returned = 3,

    /// <summary>The case was closed as resolved.</summary>
    Resolved = 4,

    /// <summary>The customer came back: a new episode begins.</summary>
    Reopened = 5,

    /// <summary>The handoff could not be delivered.</summary>
    HandoffFailed = 6,

    /// <summary>Nobody took the handoff in time.</summary>
    Expired = 7,
}
