namespace EscalationTrust;

/// <summary>Whether a conversation could be handed to a person at all.</summary>
public enum HandoffEligibility
{
    /// <summary>Nobody recorded it. Counts as unknown where it matters.</summary>
    Unknown = 0,

    /// <summary>A person could take it. Stored as <c>possible</c>.</summary>
    Possible = 1,

    /// <summary>It could never go to a person: a test, a broadcast, a channel without people. Stands in no denominator. Stored as <c>never</c>.</summary>
    Never = 2,
}
