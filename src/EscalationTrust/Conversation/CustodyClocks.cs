namespace EscalationTrust;

/// <summary>What an event does to the clocks. They start at the need, each is set once in an episode, and none moves earlier.</summary>
internal static class CustodyClocks
{
    public static void Note(ref ConversationState state, CustodyChange change, DateTimeOffset? at, long before)
    {
        long now = StateClock.Advance(ref state, at);
        if (change.From != change.To)
        {
            state.CustodyChangedTicks = now;
        }

        if (change.To is not (Custody.Resolved or Custody.Returned or Custody.Reopened))
        {
            // Whatever brings people in is a sign of need, if none was seen before.
            NeedBegan(ref state, now);
        }

        First(ref state, change, now);
        if (change.To == Custody.HumanOwned)
        {
            NeedClock.Move(ref state.HumanSignClock, now, state.NeedBeganTicks);
        }

        if (change.Event == CustodyEvent.HumanReplied)
        {
            state.EpisodeEventBits |= at is { } time && time.UtcTicks < before ? (ushort)0 : EpisodeEvents.HumanSpokeLast;
        }
    }

    /// <summary>Clocks of what happened first. One that happened without a time keeps none: a later one is not the first.</summary>
    private static void First(ref ConversationState state, CustodyChange change, long now)
    {
        long need = state.NeedBeganTicks;
        if (change.To == Custody.HumanOwned && change.From != Custody.HumanOwned)
        {
            state.ClaimedClock = NeedClock.From(now, need);
        }

        if (change.Repeated)
        {
            return;
        }

        switch (change.Event)
        {
            case CustodyEvent.HandoffRequested:
                state.HandoffRequestedTicks = now;
                break;
            case CustodyEvent.Acknowledged or CustodyEvent.Queued:
                state.AcknowledgedClock = NeedClock.From(now, need);
                break;
            case CustodyEvent.HumanReplied:
                state.HumanReplyClock = NeedClock.From(now, need);
                break;
        }
    }

    /// <summary>The first sign of a need; later ones change nothing.</summary>
    public static void NeedBegan(ref ConversationState state, long atTicks)
    {
        if (state.NeedBeganTicks == 0)
        {
            state.NeedBeganTicks = state.HandoffRequestedTicks != 0 ? state.HandoffRequestedTicks : atTicks;
        }
    }

    /// <summary>The customer asked for a person.</summary>
    public static void PersonRequested(ref ConversationState state, long atTicks)
    {
        if ((state.EpisodeEventBits & EpisodeEvents.PersonRequested) == 0)
        {
            state.EpisodeEventBits |= EpisodeEvents.PersonRequested;
            state.PersonRequestClock = NeedClock.From(atTicks, state.NeedBeganTicks);
        }
    }
}
