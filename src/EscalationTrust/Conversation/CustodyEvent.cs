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

    /// <summary>The case was closed without the customer's word: the resolution is assumed. Closes no case in which a person is still owed.</summary>
    Resolved = 4,

    /// <summary>The customer came back: a new episode begins.</summary>
    Reopened = 5,

    /// <summary>The handoff could not be delivered.</summary>
    HandoffFailed = 6,

    /// <summary>Nobody took the handoff in time.</summary>
    Expired = 7,

    /// <summary>The desk put the handoff into a queue. A desk that has queued it has it, so this counts as an acknowledgement.</summary>
    Queued = 8,

    /// <summary>A person wrote to the customer. Whoever writes has taken the conversation.</summary>
    HumanReplied = 9,

    /// <summary>The person passed the conversation on to another person or team.</summary>
    Transferred = 10,

    /// <summary>The customer said that the case is solved: the resolution is confirmed.</summary>
    ResolutionConfirmed = 11,

    /// <summary>The customer no longer wants the person that was asked for and goes on with the bot.</summary>
    Withdrawn = 12,
}
