namespace EscalationTrust;

/// <summary>What is known when a way to a person is planned.</summary>
/// <remarks>The default value knows nothing and still leads to a way. Immutable and thread-safe.</remarks>
public readonly record struct HumanAccessRequest
{
    /// <summary>What the host knows of its people. Unknown by default.</summary>
    public HumanAvailability Availability { get; init; }

    /// <summary>The time. Null when there is no clock; the calendar is then not asked.</summary>
    public DateTimeOffset? Now { get; init; }

    /// <summary>Whether the customer's contact is known. Missing by default.</summary>
    public ContactState Contact { get; init; }

    /// <summary>The customer's address or number, to be named in notices. Null when unknown or not to be shown.</summary>
    public string? CustomerContact { get; init; }

    /// <summary>Ways that were tried in this episode and failed or expired; others come first. None by default.</summary>
    public AccessWays Tried { get; init; }

    /// <summary>When a person must have acknowledged: <see cref="EscalationDecision.AcknowledgeBy"/>. Named in notices while people are there only. Null when unknown.</summary>
    public DateTimeOffset? AcknowledgeBy { get; init; }

    /// <summary>By when the host aims to answer a ticket or to call. Null when unknown; then no time is named.</summary>
    public DateTimeOffset? AnswerBy { get; init; }

    /// <summary>The ticket's reference, once there is one. Null when unknown.</summary>
    public string? Reference { get; init; }

    /// <summary>Why the conversation goes to a person, for texts that differ by reason: <see cref="EscalationDecision.Reason"/>.</summary>
    public EscalationReason Reason { get; init; }

    /// <summary>The customer's distance from UTC, at most 14 hours and in whole minutes; times are shown in it. Null, or any other value, leaves times as they are.</summary>
    public TimeSpan? UtcOffset { get; init; }
}
