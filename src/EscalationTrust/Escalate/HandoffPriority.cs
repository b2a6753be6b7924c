namespace EscalationTrust;

/// <summary>How urgent a handoff is. A larger number is more urgent.</summary>
public enum HandoffPriority
{
    /// <summary>Ordinary.</summary>
    Normal = 0,

    /// <summary>Before ordinary work.</summary>
    High = 1,

    /// <summary>Before everything but an emergency: a request for a person under strain, a deadline, a large stake.</summary>
    Urgent = 2,

    /// <summary>Danger to a person.</summary>
    Emergency = 3,
}
