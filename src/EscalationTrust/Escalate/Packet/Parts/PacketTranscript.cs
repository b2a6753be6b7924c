namespace EscalationTrust;

/// <summary>The transcript by reference, and the last messages by value.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct PacketTranscript
{
    /// <summary>Where the whole transcript lies, as the desk opens it. Null by default.</summary>
    public string? Reference { get; init; }

    /// <summary>How many messages the whole conversation has. 0 when unknown.</summary>
    public int TotalMessages { get; init; }

    /// <summary>The last messages, oldest first. Empty by default.</summary>
    public IReadOnlyList<PacketMessage> Messages { get => field ?? []; init; }
}
