namespace EscalationTrust;

/// <summary>One message of the transcript.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct PacketMessage
{
    /// <summary>Who speaks.</summary>
    public Speaker Speaker { get; init; }

    /// <summary>The customer turn it belongs to, starting at 1; 0 before the first.</summary>
    public int Turn { get; init; }

    /// <summary>What was said. Not null in a packet that was built.</summary>
    public string? Text { get; init; }

    /// <summary>When. Null without a clock.</summary>
    public DateTimeOffset? At { get; init; }
}
