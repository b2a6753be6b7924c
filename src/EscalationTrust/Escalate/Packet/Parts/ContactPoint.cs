namespace EscalationTrust;

/// <summary>A way to reach the customer that the host hands over on purpose; it is not masked, or nobody could call back.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct ContactPoint
{
    /// <summary>What kind of address it is.</summary>
    public ContactKind Kind { get; init; }

    /// <summary>The address or the number.</summary>
    public string? Value { get; init; }
}
