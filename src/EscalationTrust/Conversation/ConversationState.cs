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
public struct ConversationState
{
    internal CustomerMemory CustomerMessages;
    internal BotMemory BotMessages;
    internal SignatureBits SeenWords;
    internal ToolPrints ToolCalls;
    internal NodeRing ReplyNodes;
    internal SentimentRing Sentiments;

    internal ulong EpisodeSignalBits;
    internal long LastAtTicks;
    internal long NeedBeganTicks;
    internal long HandoffRequestedTicks;
    internal long AcknowledgeByTicks;
    internal long CustodyChangedTicks;

    /// <summary>Log of the Shiryaev–Roberts statistic, 16.16 fixed point; meaningful when <see cref="EvidenceTurns"/> is not 0.</summary>
    internal int Evidence;

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

    /// <summary>When the need that is now open began: the first sign of it in this episode. Null without a clock. Never moves later.</summary>
    public readonly DateTimeOffset? NeedBegan => StateClock.Read(NeedBeganTicks);

    /// <summary>When the handoff of this episode was requested. Null without a clock or without a handoff.</summary>
    public readonly DateTimeOffset? HandoffRequested => StateClock.Read(HandoffRequestedTicks);

    /// <summary>The latest time seen. Time running backwards never moves it.</summary>
    public readonly DateTimeOffset? LastActivity => StateClock.Read(LastAtTicks);

    /// <summary>Records what happened to the ownership of the conversation.</summary>
    /// <param name="custodyEvent">The event.</param>
    /// <param name="at">When it happened; null without a clock.</param>
    /// <returns>Whether it was applied, a duplicate, or rejected and why. Never throws; a rejected event changes nothing.</returns>
    public CustodyChange Apply(CustodyEvent custodyEvent, DateTimeOffset? at = null)
    {
        CustodyChange change = CustodyTable.Next(Custody, custodyEvent);
        if (change.Outcome == CustodyOutcome.Applied)
        {
            EpisodeBoundary.Enter(ref this, change, StateClock.Advance(ref this, at));
        }

        return change;
    }

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
