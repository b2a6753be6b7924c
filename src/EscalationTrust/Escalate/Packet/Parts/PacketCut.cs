namespace EscalationTrust;

/// <summary>Something that was cut, and how much of it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct PacketCut
{
    /// <summary>The field, by its path in the JSON form, such as "transcript.messages". Not null in a packet that was built.</summary>
    public string? Field { get; init; }

    /// <summary>Whole entries that were left out.</summary>
    public int Entries { get; init; }

    /// <summary>Characters (UTF-16 units) that were cut from texts that stayed.</summary>
    public int Characters { get; init; }
}
