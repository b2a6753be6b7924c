namespace EscalationTrust;

/// <summary>How often one kind of personal data was masked.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct PacketRedaction
{
    /// <summary>The kind, such as "card" or "e-mail". Not null in a packet that was built.</summary>
    public string? Kind { get; init; }

    /// <summary>How often it was masked.</summary>
    public int Count { get; init; }
}
