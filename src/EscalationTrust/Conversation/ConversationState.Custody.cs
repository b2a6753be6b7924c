namespace EscalationTrust;

public partial struct ConversationState
{
    /// <summary>When the need that is now open began: the first sign of it that had a time. Null without a clock. Never moves later; a handoff, a transfer, a failure and a return that nobody answered leave it as it is.</summary>
    public readonly DateTimeOffset? NeedBegan => StateClock.Read(NeedBeganTicks);

    /// <summary>When the customer first asked for a person in this need. Null without a clock or without a request.</summary>
    public readonly DateTimeOffset? PersonFirstRequested => StateClock.Read(NeedClock.Ticks(PersonRequestClock, NeedBeganTicks));

    /// <summary>When the handoff of this episode was requested. Null without a clock or without a handoff.</summary>
    public readonly DateTimeOffset? HandoffRequested => StateClock.Read(HandoffRequestedTicks);

    /// <summary>When the desk first acknowledged the handoff of this episode. Null without a clock or an acknowledgement.</summary>
    public readonly DateTimeOffset? HandoffAcknowledged => StateClock.Read(NeedClock.Ticks(AcknowledgedClock, NeedBeganTicks));

    /// <summary>When a person first took the conversation in this episode. Null without a clock or a claim.</summary>
    public readonly DateTimeOffset? HumanClaimed => StateClock.Read(NeedClock.Ticks(ClaimedClock, NeedBeganTicks));

    /// <summary>When a person first wrote to the customer in this episode. Null without a clock or a reply.</summary>
    public readonly DateTimeOffset? HumanFirstReplied => StateClock.Read(NeedClock.Ticks(HumanReplyClock, NeedBeganTicks));

    /// <summary>The last claim, reply or transfer by a person in this episode. Null without a clock or a person.</summary>
    public readonly DateTimeOffset? LastHumanSign => StateClock.Read(NeedClock.Ticks(HumanSignClock, NeedBeganTicks));

    /// <summary>When the case was closed. Null without a clock, and while it is open.</summary>
    public readonly DateTimeOffset? ResolvedAt => Custody == Custody.Resolved ? CustodySince : null;

    /// <summary>Since when <see cref="Custody"/> is what it is. Null without a clock, and before anything happened to it.</summary>
    public readonly DateTimeOffset? CustodySince => StateClock.Read(CustodyChangedTicks);

    /// <summary>The latest time seen. Time running backwards never moves it.</summary>
    public readonly DateTimeOffset? LastActivity => StateClock.Read(LastAtTicks);

    /// <summary>Whether the case is resolved, and whether the customer said so.</summary>
    public readonly Resolution Resolution =>
        Custody != Custody.Resolved ? Resolution.None
        : EpisodeEvents.Saw(in this, CustodyEvent.ResolutionConfirmed) ? Resolution.Confirmed
        : Resolution.Assumed;

    /// <summary>True when the customer asked for a person in this need, by words or by button, before one had the conversation. Needs no clock.</summary>
    public readonly bool PersonRequested => (EpisodeEventBits & EpisodeEvents.PersonRequested) != 0;

    /// <summary>True when the desk acknowledged the handoff of this episode, by itself or by queuing it.</summary>
    public readonly bool WasAcknowledged => EpisodeEvents.WasAcknowledged(in this);

    /// <summary>True when a person wrote to the customer in this episode.</summary>
    public readonly bool HumanAnswered => EpisodeEvents.Saw(in this, CustodyEvent.HumanReplied);

    /// <summary>True when a person wrote after the customer's last message: the customer has the word. Needs no clock.</summary>
    public readonly bool HumanSpokeLast => (EpisodeEventBits & EpisodeEvents.HumanSpokeLast) != 0;

    /// <summary>Why the handoff of this episode was opened; none without one, and for a person who came by himself.</summary>
    public readonly EscalationReason HandoffReason => (EscalationReason)FirstReason;

    /// <summary>Records what happened to the ownership of the conversation.</summary>
    /// <param name="custodyEvent">The event.</param>
    /// <param name="at">When it happened; null without a clock. A time before the latest one seen counts as that one.</param>
    /// <param name="episode">The <see cref="Episode"/> the event is about, where the desk can say it: a late delivery about an earlier episode is then rejected. Null by default: the open one.</param>
    /// <returns>Whether it was applied, a duplicate, or rejected and why. Never throws; only an applied event changes anything.</returns>
    public CustodyChange Apply(CustodyEvent custodyEvent, DateTimeOffset? at = null, int? episode = null)
    {
        CustodyChange change = CustodyDecision.Decide(in this, custodyEvent, at, episode);
        if (change.Outcome == CustodyOutcome.Applied)
        {
            EpisodeBoundary.Enter(ref this, change, at);
        }

        return change;
    }
}
