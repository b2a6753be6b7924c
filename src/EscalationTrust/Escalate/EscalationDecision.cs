namespace EscalationTrust;

/// <summary>The answer for one turn: what the bot may do, why, and what travels with the ticket.</summary>
/// <remarks>The default value permits nothing and says nothing. Immutable and thread-safe.</remarks>
public readonly record struct EscalationDecision
{
    // Ticks instead of a time that may be missing: a value of plain numbers is written in place, without a copy.
    private readonly long _acknowledgeByTicks;

    /// <summary>Where on the ladder this turn stands.</summary>
    public LadderStage Stage { get; init; }

    /// <summary>The first reason in the fixed order of precedence.</summary>
    public EscalationReason Reason { get; init; }

    /// <summary>Resolution Risk after this turn.</summary>
    public RiskScore Risk { get; init; }

    /// <summary>The Escalation Threshold in force for this turn, after all adjustments.</summary>
    public RiskScore Threshold { get; init; }

    /// <summary>What this turn showed.</summary>
    public SignalSet Signals { get; init; }

    /// <summary>What the bot may do this turn.</summary>
    public PermittedActs PermittedActs { get; init; }

    /// <summary>True exactly once per episode: hand over now.</summary>
    public bool OpensHandoff { get; init; }

    /// <summary>What to tell the customer, once. On the first turn of a conversation the AI disclosure is due as well: see <see cref="DisclosureDue"/>.</summary>
    public NoticeKey Notice { get; init; }

    /// <summary>True exactly once per conversation: say that this is an automated assistant and how to reach a person.</summary>
    public bool DisclosureDue { get; init; }

    /// <summary>The queue for the handoff; null while the bot may answer.</summary>
    public string? Queue { get; init; }

    /// <summary>How urgent the handoff is. Never falls within an episode.</summary>
    public HandoffPriority Priority { get; init; }

    /// <summary>When a person must have acknowledged the handoff. Null without a clock or without a handoff. Never moves later within an episode. In UTC.</summary>
    public DateTimeOffset? AcknowledgeBy
    {
        get => StateClock.Read(_acknowledgeByTicks);
        init => _acknowledgeByTicks = value?.UtcTicks ?? 0;
    }

    internal long AcknowledgeByTicks
    {
        init => _acknowledgeByTicks = value;
    }

    /// <summary>The customer turn of the conversation, starting at 1.</summary>
    public int Turn { get; init; }

    /// <summary>The episode of the conversation, starting at 1.</summary>
    public int Episode { get; init; }

    /// <summary>True when this message reopened a closed case: the policy has applied <see cref="CustodyEvent.Reopened"/>, and a host that keeps a log of custody writes it down. False when the host had applied it before.</summary>
    public bool ReopensCase { get; init; }

    /// <summary>Which policy decided: the first 64 bits of the SHA-256 of its document and its words.</summary>
    public ulong PolicyHash { get; init; }

    /// <summary>True when the bot must not answer this turn: the same as the result of <see cref="IEscalationPolicy.ShouldEscalate"/>.</summary>
    public bool BotMustNotAnswer => Stage >= LadderStage.Escalate;

    /// <summary>True when the act is permitted.</summary>
    public bool Permits(PermittedActs act) => (PermittedActs & act) == act && act != PermittedActs.None;
}
