namespace EscalationTrust;

/// <summary>What one policy made of one recorded conversation.</summary>
/// <remarks>Turns count the customer's messages from 1. Immutable and thread-safe.</remarks>
public readonly record struct ReplayOutcome
{
    /// <summary>Customer turns of the conversation.</summary>
    public int CustomerTurns { get; init; }

    /// <summary>The first turn on which the policy escalated. Null when it did not.</summary>
    public int? EscalatedTurn { get; init; }

    /// <summary>The index of that customer's message in the recording. Null when the policy did not escalate.</summary>
    public int? EscalatedMessage { get; init; }

    /// <summary>The reason of that escalation; <see cref="EscalationReason.None"/> without one.</summary>
    public EscalationReason Reason { get; init; }

    /// <summary>Turns on which the bot was contained.</summary>
    public int ContainedTurns { get; init; }

    /// <summary>The highest Resolution Risk.</summary>
    public RiskScore HighestRisk { get; init; }

    /// <summary>True when a person took over in the recording before the policy escalated.</summary>
    public bool TakenOver { get; init; }

    /// <summary>How the escalation stands to the audited need; unknown where nobody judged it, or a person took over first.</summary>
    public TimingVerdict Timing { get; init; }

    /// <summary>Turns from the audited need to the escalation, below 0 for before it. Null where one of them is missing.</summary>
    public int? TurnsFromNeed { get; init; }
}
