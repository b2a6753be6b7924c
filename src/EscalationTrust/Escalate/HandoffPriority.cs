namespace EscalationTrust;

/// <summary>How urgent a handoff is. A larger number is more urgent.</summary>
public enum HandoffPriority
{
    /// <summary>Ordinary.</summary>
    Normal = 0,

    /// <summary>Before ordinary work: a request for a person, a refused bot or a loop, a threat to leave or to go to the top, a valued account, a large stake.</summary>
    High = 1,

    /// <summary>Before everything but an emergency: a legal matter, a vulnerable customer, a breach of security, an outage.</summary>
    Urgent = 2,

    /// <summary>Danger to a person.</summary>
    Emergency = 3,
}
