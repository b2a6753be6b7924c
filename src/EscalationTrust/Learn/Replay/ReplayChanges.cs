namespace EscalationTrust;

/// <summary>What another policy would have changed in one conversation, as a set.</summary>
[Flags]
public enum ReplayChanges
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Both escalate, the second policy at an earlier customer turn. Stored as <c>earlier</c>.</summary>
    Earlier = 1,

    /// <summary>Both escalate, the second policy at a later customer turn. Stored as <c>later</c>.</summary>
    Later = 2,

    /// <summary>Only the second policy escalates. Stored as <c>newly-escalated</c>.</summary>
    NewlyEscalated = 4,

    /// <summary>Only the first policy escalates. Stored as <c>no-longer-escalated</c>.</summary>
    NoLongerEscalated = 8,

    /// <summary>Both escalate, for different reasons. Stored as <c>different-reason</c>.</summary>
    DifferentReason = 16,

    /// <summary>The second policy contains on more turns. Stored as <c>contained-more</c>.</summary>
    ContainedMore = 32,

    /// <summary>The second policy contains on fewer turns. Stored as <c>contained-less</c>.</summary>
    ContainedLess = 64,
}
