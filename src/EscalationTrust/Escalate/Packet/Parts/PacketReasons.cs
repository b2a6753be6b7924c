namespace EscalationTrust;

/// <summary>Why a person is needed.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct PacketReasons
{
    /// <summary>The stage of the decision that opened the handoff, or of the last one.</summary>
    public LadderStage Stage { get; init; }

    /// <summary>The primary reason, in the fixed order of precedence.</summary>
    public EscalationReason Primary { get; init; }

    /// <summary>Resolution Risk when it was decided.</summary>
    public RiskScore Risk { get; init; }

    /// <summary>The Escalation Threshold that was in force.</summary>
    public RiskScore Threshold { get; init; }

    /// <summary>What the deciding turn showed.</summary>
    public SignalSet Signals { get; init; }

    /// <summary>Every signal of the episode with what it counted, the strongest first; signals without weight stand last. Empty by default.</summary>
    public IReadOnlyList<PacketReason> All { get => field ?? []; init; }

    /// <summary>The words behind the signals, with their turns. Empty by default.</summary>
    public IReadOnlyList<EvidenceQuote> Evidence { get => field ?? []; init; }

    /// <summary>How the stage changed on the way here. Empty by default.</summary>
    public IReadOnlyList<StageChange> History { get => field ?? []; init; }
}
