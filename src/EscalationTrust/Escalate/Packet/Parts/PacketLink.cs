namespace EscalationTrust;

/// <summary>A link to a record that belongs to the case: an order, an invoice, an earlier ticket.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct PacketLink
{
    /// <summary>What lies behind it. Null by default.</summary>
    public string? Title { get; init; }

    /// <summary>The address, as the desk opens it. Not null in a packet that was built.</summary>
    public string? Address { get; init; }
}
