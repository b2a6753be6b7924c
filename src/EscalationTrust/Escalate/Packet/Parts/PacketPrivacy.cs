namespace EscalationTrust;

/// <summary>What was masked and what was withheld.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct PacketPrivacy
{
    /// <summary>The name of the redactor; null when nothing looked for personal data.</summary>
    public string? Redactor { get; init; }

    /// <summary>What was masked, by kind. Empty by default.</summary>
    public IReadOnlyList<PacketRedaction> Redactions { get => field ?? []; init; }

    /// <summary>Names of fields that the host knows and does not hand over. Empty by default.</summary>
    public IReadOnlyList<string> Withheld { get => field ?? []; init; }
}
