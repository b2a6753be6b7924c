namespace EscalationTrust;

/// <summary>The evidence of human oversight over a period: what an auditor asks for, in numbers.</summary>
/// <remarks>Made by <see cref="OversightReview.Conclude"/>. Immutable and thread-safe.</remarks>
public sealed class OversightEvidence
{
    /// <summary>The first time in the period; null when no line had one.</summary>
    public DateTimeOffset? First { get; init; }

    /// <summary>The last time in the period; null when no line had one.</summary>
    public DateTimeOffset? Last { get; init; }

    /// <summary>Decisions in the period.</summary>
    public long Decisions { get; init; }

    /// <summary>Conversations with a decision in the period.</summary>
    public long Conversations { get; init; }

    /// <summary>Decisions by the policy that made them: hash and count, the most frequent first.</summary>
    public IReadOnlyList<KeyValuePair<ulong, long>> Policies { get; init; } = [];

    /// <summary>Decisions by reason, in the order of precedence.</summary>
    public IReadOnlyList<KeyValuePair<EscalationReason, long>> Reasons { get; init; } = [];

    /// <summary>Decisions by stage, in the order of the ladder.</summary>
    public IReadOnlyList<KeyValuePair<LadderStage, long>> Stages { get; init; } = [];

    /// <summary>Turns on which the customer asked for a person, as the policy that decided recognised it; requests that it did not recognise are in neither number.</summary>
    public OversightCount HumanRequests { get; init; } = new();

    /// <summary>Turns with a signal that must always escalate, as the policy recognised it.</summary>
    public OversightCount AlwaysEscalate { get; init; } = new();

    /// <summary>How long those who asked for a person waited.</summary>
    public AccessTimes Access { get; init; } = new();

    /// <summary>Handoffs opened.</summary>
    public long HandoffsOpened { get; init; }

    /// <summary>Events of custody, by event.</summary>
    public IReadOnlyList<KeyValuePair<CustodyEvent, long>> CustodyEvents { get; init; } = [];

    /// <summary>Times a person decided against the policy.</summary>
    public long Overrides { get; init; }

    /// <summary>Each use of a kill-switch, in the order of the log; the first 100.</summary>
    public IReadOnlyList<OversightEntry> KillSwitches { get; init; } = [];

    /// <summary>Each override, in the order of the log; the first 100.</summary>
    public IReadOnlyList<OversightEntry> OverrideEntries { get; init; } = [];

    /// <summary>Decisions made by a kill-switch.</summary>
    public long UnderKillSwitch { get; init; }

    /// <summary>Decisions at which the AI disclosure was due.</summary>
    public long Disclosures { get; init; }

    /// <summary>Decisions at which the policy failed and the conversation went to a person.</summary>
    public long PolicyFailures { get; init; }
}
