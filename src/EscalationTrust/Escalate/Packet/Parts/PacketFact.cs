namespace EscalationTrust;

/// <summary>A value by its name, for example "order" and "A-1093".</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct PacketFact
{
    /// <summary>The name; lower snake case travels best. Not null in a packet that was built.</summary>
    public string? Name { get; init; }

    /// <summary>The value. Not null in a packet that was built.</summary>
    public string? Value { get; init; }
}
