namespace EscalationTrust;

/// <summary>Where a handoff goes and how fast it must be acknowledged. An escalation without a target does not validate.</summary>
public sealed class EscalationTargetOptions
{
    /// <summary>The queue's name in the host's desk; not empty. The default value is "human-support".</summary>
    public string Queue { get; set; } = "human-support";

    /// <summary>The least priority of a handoff to this target. The default value is <see cref="HandoffPriority.Normal"/>.</summary>
    public HandoffPriority Priority { get; set; } = HandoffPriority.Normal;

    /// <summary>Time within which a person must acknowledge an ordinary handoff; more than zero, at most 365 days. The default value is 15 minutes. High priority takes half, urgent a quarter, emergency a tenth.</summary>
    public TimeSpan AcknowledgeWithin { get; set; } = TimeSpan.FromMinutes(15);
}
