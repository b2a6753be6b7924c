namespace EscalationTrust;

/// <summary>One line of the oversight log: a decision, something that happened to the custody, a person's override, or a kill-switch thrown.</summary>
/// <remarks>
/// <para>Holds no words of the customer. <see cref="By"/> is meant for a role or a pseudonym ("shift lead"), not for a name
/// that need not be kept. The default value is a decision about nothing. Immutable and thread-safe.</para>
/// </remarks>
public readonly record struct OversightEntry
{
    /// <summary>What the line tells.</summary>
    public OversightEntryKind Kind { get; init; }

    /// <summary>The conversation's identity. Empty for a kill-switch that is thrown for all.</summary>
    public string? Id { get; init; }

    /// <summary>When. Null when it was not recorded.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The decision; meaningful for <see cref="OversightEntryKind.Decision"/>.</summary>
    public DecisionRecord Decision { get; init; }

    /// <summary>What happened; meaningful for <see cref="OversightEntryKind.Custody"/>.</summary>
    public CustodyEvent CustodyEvent { get; init; }

    /// <summary>Where the switch stands now; meaningful for <see cref="OversightEntryKind.KillSwitch"/>.</summary>
    public KillSwitch KillSwitch { get; init; }

    /// <summary>Who did it, as a role; null when nobody recorded it.</summary>
    public string? By { get; init; }

    /// <summary>What was overridden or why, in the host's own words; null when nobody recorded it.</summary>
    public string? Note { get; init; }
}

/// <summary>What a line of the oversight log tells.</summary>
public enum OversightEntryKind
{
    /// <summary>A decision of the policy.</summary>
    Decision = 0,

    /// <summary>Something that happened to the ownership of the conversation.</summary>
    Custody = 1,

    /// <summary>A person decided against the policy: took a conversation over, gave it back, undid what the bot did.</summary>
    Override = 2,

    /// <summary>A kill-switch was thrown or lifted.</summary>
    KillSwitch = 3,
}
