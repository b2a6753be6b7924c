namespace EscalationTrust;

/// <summary>What is in force for one ticket class, as numbers the turn loop can use at once.</summary>
internal sealed class TicketClassTable
{
    public required string Name { get; init; }

    /// <summary>Containment threshold, in 1/65,536.</summary>
    public required int ContainAt { get; init; }

    /// <summary>Escalation threshold before adjustments, in 1/65,536.</summary>
    public required int EscalateAt { get; init; }

    /// <summary>Prior in log-odds, 16.16.</summary>
    public required int Prior { get; init; }

    public required KillSwitch KillSwitch { get; init; }

    public required SignalSet AlwaysEscalate { get; init; }

    public required string Queue { get; init; }

    public required HandoffPriority Priority { get; init; }

    public required long AcknowledgeWithinTicks { get; init; }
}
