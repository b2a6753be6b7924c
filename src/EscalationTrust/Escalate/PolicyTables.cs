namespace EscalationTrust;

/// <summary>A validated policy as workers and tables: all that <see cref="LadderEscalationPolicy"/> needs.</summary>
internal sealed class PolicyTables
{
    public required ulong Hash { get; init; }

    public required KillSwitch KillSwitch { get; init; }

    public required bool DiscloseAi { get; init; }

    public required TurnDetector Detector { get; init; }

    public required ResolutionRiskScorer Scorer { get; init; }

    public required ContainmentGate Containment { get; init; }

    public required EscalationThreshold Threshold { get; init; }

    public required EscalationLimits Limits { get; init; }

    /// <summary>Index 0 is the unclassified ticket.</summary>
    public required TicketClassTable[] TicketClasses { get; init; }

    /// <summary>The table of a class; a handle this policy does not know is unclassified.</summary>
    public TicketClassTable For(TicketClass ticketClass) =>
        ticketClass.Index < TicketClasses.Length ? TicketClasses[ticketClass.Index] : TicketClasses[0];
}
