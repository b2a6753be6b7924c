using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace EscalationTrust;

/// <summary>What was decided at one turn and on what grounds: small enough to keep for every turn, enough to decide and explain it again years later.</summary>
/// <remarks>
/// <para>Holds no words and no identity: the conversation is a key, the grounds are signals and numbers. Stored in
/// <see cref="DecisionRecordFormat.Size"/> bytes by <see cref="DecisionRecordFormat"/>, or as one line of JSON by
/// <see cref="OversightLog"/>. <see cref="DecisionReplay"/> decides recorded turns again.</para>
/// <para>The default value is a turn on which nothing was seen and nothing is permitted. Immutable and thread-safe.</para>
/// </remarks>
public readonly record struct DecisionRecord
{
    /// <summary>The conversation: see <see cref="KeyOf"/>. 0 when unknown.</summary>
    public ulong Conversation { get; init; }

    /// <summary>The customer turn of the conversation, starting at 1; stops at 65,535.</summary>
    public int Turn { get; init; }

    /// <summary>The episode of the conversation, starting at 1; stops at 65,535.</summary>
    public int Episode { get; init; }

    /// <summary>When the message arrived. Null without a clock.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Who held the conversation after the decision.</summary>
    public Custody Custody { get; init; }

    /// <summary>Where on the ladder the turn stood.</summary>
    public LadderStage Stage { get; init; }

    /// <summary>The first reason in the fixed order of precedence.</summary>
    public EscalationReason Reason { get; init; }

    /// <summary>Resolution Risk after the turn.</summary>
    public RiskScore Risk { get; init; }

    /// <summary>The Escalation Threshold in force.</summary>
    public RiskScore Threshold { get; init; }

    /// <summary>What the turn showed.</summary>
    public SignalSet Signals { get; init; }

    /// <summary>What the bot was permitted to do.</summary>
    public PermittedActs PermittedActs { get; init; }

    /// <summary>True when this turn opened the handoff.</summary>
    public bool OpensHandoff { get; init; }

    /// <summary>True when the AI disclosure was due.</summary>
    public bool DisclosureDue { get; init; }

    /// <summary>What the customer was to be told.</summary>
    public NoticeKey Notice { get; init; }

    /// <summary>How urgent the handoff was.</summary>
    public HandoffPriority Priority { get; init; }

    /// <summary>Which policy decided: <see cref="EscalationLadder.PolicyHash"/>.</summary>
    public ulong PolicyHash { get; init; }

    /// <summary>The ticket's class, as a handle of the ladder that decided.</summary>
    public TicketClass TicketClass { get; init; }

    /// <summary>The account's value.</summary>
    public AccountTier Tier { get; init; }

    /// <summary>The account's trust; unknown by default.</summary>
    public Ratio Trust { get; init; }

    /// <summary>What was at stake; unknown by default. Amounts above 4,294,967,294 are kept as that.</summary>
    public Exposure Exposure { get; init; }

    /// <summary>How full the human queue was; unknown by default.</summary>
    public Ratio Congestion { get; init; }

    /// <summary>The kill-switch that the turn carried.</summary>
    public KillSwitch KillSwitch { get; init; }

    /// <summary>Records a decision.</summary>
    /// <param name="conversation">The conversation's key: see <see cref="KeyOf"/>.</param>
    /// <param name="turn">The turn that was decided.</param>
    /// <param name="state">The state after the decision.</param>
    /// <param name="decision">The decision.</param>
    public static DecisionRecord Of(ulong conversation, in Turn turn, in ConversationState state, in EscalationDecision decision) => new()
    {
        Conversation = conversation,
        Turn = decision.Turn,
        Episode = decision.Episode,
        At = turn.At?.ToUniversalTime(),
        Custody = state.Custody,
        Stage = decision.Stage,
        Reason = decision.Reason,
        Risk = decision.Risk,
        Threshold = decision.Threshold,
        Signals = decision.Signals,
        PermittedActs = decision.PermittedActs,
        OpensHandoff = decision.OpensHandoff,
        DisclosureDue = decision.DisclosureDue,
        Notice = decision.Notice,
        Priority = decision.Priority,
        PolicyHash = decision.PolicyHash,
        TicketClass = turn.TicketClass,
        Tier = turn.Account.Tier,
        Trust = turn.Account.Trust,
        Exposure = turn.Exposure,
        Congestion = turn.Congestion,
        KillSwitch = turn.KillSwitch,
    };

    /// <summary>The key of a conversation: the first 64 bits of the SHA-256 of its identity. The same identity always has the same key.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="conversationId"/> is null.</exception>
    public static ulong KeyOf(string conversationId)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        return BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(conversationId)));
    }

    /// <summary>The turn as its record knows it: signals and circumstances in place of words. Deciding it gives the recorded decision.</summary>
    public Turn ToTurn() => new()
    {
        Signals = Signals,
        TicketClass = TicketClass,
        Account = new AccountContext { Tier = Tier, Trust = Trust },
        Exposure = Exposure,
        Congestion = Congestion,
        KillSwitch = KillSwitch,
        At = At,
    };
}
