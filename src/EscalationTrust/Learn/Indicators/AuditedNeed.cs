namespace EscalationTrust;

/// <summary>What an audit says: was a person needed? Never filled in from the policy's own decision.</summary>
public enum AuditedNeed
{
    /// <summary>Nobody judged it.</summary>
    Unknown = 0,

    /// <summary>A person was needed. Stored as <c>needed</c>.</summary>
    Needed = 1,

    /// <summary>No person was needed. Stored as <c>not-needed</c>.</summary>
    NotNeeded = 2,
}
