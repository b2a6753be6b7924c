namespace EscalationTrust;

/// <summary>Who answers for the case now.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct PacketOwnership
{
    /// <summary>Who holds the conversation.</summary>
    public Custody Custody { get; init; }

    /// <summary>The person, or the role while no person is known. Nobody by default.</summary>
    public Owner Owner { get; init; }

    /// <summary>Since when that is so. Null without a clock.</summary>
    public DateTimeOffset? Since { get; init; }
}
