namespace EscalationTrust;

/// <summary>Where handoffs of one ticket class go. Everything left null follows <see cref="EscalationTrustOptions.Target"/>.</summary>
public sealed class TicketClassTargetOptions
{
    /// <summary>The queue's name in the host's desk; not empty. Null by default.</summary>
    public string? Queue { get; set; }

    /// <summary>The least priority of a handoff to this target. Null by default.</summary>
    public HandoffPriority? Priority { get; set; }

    /// <summary>Time within which a person must acknowledge an ordinary handoff; more than zero, at most 365 days. Null by default.</summary>
    public TimeSpan? AcknowledgeWithin { get; set; }
}
