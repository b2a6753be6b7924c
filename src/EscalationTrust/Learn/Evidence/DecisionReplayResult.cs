namespace EscalationTrust;

/// <summary>How recorded turns came out when they were decided again.</summary>
/// <remarks>The default value: no turns, nothing differs. Immutable and thread-safe.</remarks>
public readonly record struct DecisionReplayResult
{
    /// <summary>The turns decided.</summary>
    public int Turns { get; init; }

    /// <summary>The turns whose decision is the recorded one.</summary>
    public int Same { get; init; }

    /// <summary>The index of the first turn that came out otherwise; null when none did.</summary>
    public int? FirstDifference { get; init; }

    /// <summary>What was decided at <see cref="FirstDifference"/>; the default value when nothing differs.</summary>
    public EscalationDecision Decided { get; init; }

    /// <summary>True when every turn came out as recorded.</summary>
    public bool Reproduced => Same == Turns;
}
