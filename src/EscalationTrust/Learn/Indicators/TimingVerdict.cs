namespace EscalationTrust;

/// <summary>Whether a conversation went to a person at the right time. Judged by an audit label or an explicit request, never by the policy itself.</summary>
public enum TimingVerdict
{
    /// <summary>Nobody judged whether a person was needed, or the times are not known. Stored as <c>unknown</c>.</summary>
    Unknown = 0,

    /// <summary>Escalated when it was needed, give or take the tolerance. Stored as <c>correct</c>.</summary>
    Correct = 1,

    /// <summary>Escalated before it was needed. Stored as <c>early</c>.</summary>
    Early = 2,

    /// <summary>Escalated after it was needed. Stored as <c>late</c>.</summary>
    Late = 3,

    /// <summary>Needed and never escalated. Stored as <c>missed</c>.</summary>
    Missed = 4,

    /// <summary>Escalated and not needed. Stored as <c>unnecessary</c>.</summary>
    Unnecessary = 5,

    /// <summary>Not needed and not escalated. Stored as <c>correctly-contained</c>.</summary>
    CorrectlyContained = 6,
}
