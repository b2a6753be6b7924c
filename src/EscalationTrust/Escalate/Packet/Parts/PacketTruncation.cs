namespace EscalationTrust;

/// <summary>What had to be cut so that the packet keeps to its caps and its budget.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct PacketTruncation
{
    /// <summary>The budget in bytes of JSON. 0 in a packet that was not built.</summary>
    public int BudgetBytes { get; init; }

    /// <summary>True when what is never cut (identity, reason, the first request up to its cap, promises, clocks) is larger than the budget alone.</summary>
    public bool OverBudget { get; init; }

    /// <summary>What was cut. Empty when nothing was.</summary>
    public IReadOnlyList<PacketCut> Cuts { get => field ?? []; init; }
}
