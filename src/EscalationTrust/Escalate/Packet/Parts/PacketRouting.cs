namespace EscalationTrust;

/// <summary>Where the case goes, how urgent it is and whether anybody is there.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct PacketRouting
{
    /// <summary>The queue's name in the host's desk. Null when unknown.</summary>
    public string? Queue { get; init; }

    /// <summary>How urgent the handoff is.</summary>
    public HandoffPriority Priority { get; init; }

    /// <summary>Skills the person must have. Empty by default.</summary>
    public IReadOnlyList<string> RequiredSkills { get => field ?? []; init; }

    /// <summary>Skills that would help. Empty by default.</summary>
    public IReadOnlyList<string> OptionalSkills { get => field ?? []; init; }

    /// <summary>What the person must be allowed to decide. Unknown by default.</summary>
    public AuthorityLevel AuthorityNeeded { get; init; }

    /// <summary>The person to ask first, for example the one who knows the account. Null by default.</summary>
    public string? PreferredOwner { get; init; }

    /// <summary>Whether somebody is there, the place in the queue, the wait and the next opening, as far as they are known.</summary>
    public HumanAvailability Humans { get; init; }
}
