using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace EscalationTrust;

/// <summary>All that the ladder remembers of one conversation: a value of at most 640 bytes that the host owns and stores beside its chat.</summary>
/// <remarks>
/// <para><c>default</c> is a fresh conversation. No words are kept, only hashed word forms, counters and clocks.</para>
/// <para>One writer at a time: pass it by <c>ref</c> to <see cref="IEscalationPolicy.ShouldEscalate"/>, store it, pass it again.
/// Two turns of one conversation must not run at once; in debug builds the policy asserts it. Copies are independent.</para>
/// <para>Stored as JSON by <c>System.Text.Json</c> (a converter is attached; works with source generation) or in binary by
/// <see cref="ConversationStateFormat"/>. A state written by one version is read by later ones.</para>
/// </remarks>
[JsonConverter(typeof(ConversationStateJsonConverter))]
public partial struct ConversationState
{
    internal CustomerMemory CustomerMessages;
    internal BotMemory BotMessages;
    internal SignatureBits SeenWords;
    internal ToolPrints ToolCalls;
    internal NodeRing ReplyNodes;
    internal SentimentRing Sentiments;

    /// <summary>See <see cref="EpisodeEvents"/>.</summary>
    internal ushort EpisodeEventBits;

    internal ulong EpisodeSignalBits;
    internal long LastAtTicks;
    internal long NeedBeganTicks;
    internal long HandoffRequestedTicks;
    internal long AcknowledgeByTicks;
    internal long CustodyChangedTicks;

    /// <summary>Log of the Shiryaev–Roberts statistic, 16.16 fixed point; meaningful when <see cref="EvidenceTurns"/> is not 0.</summary>
    internal int Evidence;

    // Counted from NeedBeganTicks: see NeedClock.
    internal uint PersonRequestClock;
    internal uint AcknowledgedClock;
    internal uint ClaimedClock;
    internal uint HumanReplyClock;
    internal uint HumanSignClock;

    internal ushort TurnCount;
    internal ushort EpisodeTurnCount;
    internal ushort EpisodeCount;
    internal ushort EvidenceTurns;

    internal byte CustodyCode;
    internal byte StageCode;
    internal byte FirstReason;
    internal byte Flags;
    internal byte RestatementCount;
    internal byte BotRepeatCount;
    internal byte NotUnderstoodCount;
    internal byte ToolFailureCount;
    internal byte TurnsAtRiskCount;
    internal byte FrictionTurnCount;
    internal byte PolicyAmbiguityCount;
    internal byte GoodTurnCount;
    internal byte StallCount;
    internal byte NextCustomerSlot;
    internal byte NextBotSlot;
    internal byte NextToolSlot;
    internal byte UnansweredCount;

    /// <summary>Why the handoff of the episode before was opened; 0 when there was none.</summary>
    internal byte EarlierReason;

    /// <summary>The highest <see cref="HandoffPriority"/> of the handoff of this episode.</summary>
    internal byte PriorityCode;

    /// <summary>Customer turns seen so far, over all episodes; stops at 65,535.</summary>
    public readonly int Turns => TurnCount;

    /// <summary>Customer turns seen in this episode.</summary>
    public readonly int EpisodeTurns => EpisodeTurnCount;

    /// <summary>The episode, starting at 1; each reopening begins a new one.</summary>
    public readonly int Episode => EpisodeCount + 1;

    /// <summary>Who holds the conversation.</summary>
    public readonly Custody Custody => (Custody)CustodyCode;

    /// <summary>The stage of the last decision.</summary>
    public readonly LadderStage Stage => (LadderStage)StageCode;

    /// <summary>True when a handoff was opened in this episode.</summary>
    public readonly bool HandoffOpened => (Flags & StateFlags.HandoffOpened) != 0;

    /// <summary>True when the conversation was contained and has not recovered.</summary>
    public readonly bool Contained => (Flags & StateFlags.Contained) != 0;

    /// <summary>Every signal seen in this episode.</summary>
    public readonly SignalSet EpisodeSignals => new(EpisodeSignalBits);

    /// <summary>Times the customer restated something in this episode; stops at 255.</summary>
    public readonly int Restatements => RestatementCount;

    /// <summary>Times the bot repeated itself in this episode; stops at 255.</summary>
    public readonly int BotRepeats => BotRepeatCount;

    [InlineArray(4)]
    internal struct ToolPrints
    {
        private uint _first;
    }

    [InlineArray(4)]
    internal struct NodeRing
    {
        private int _first;
    }

    [InlineArray(3)]
    internal struct SentimentRing
    {
        private short _first;
    }
}
