namespace EscalationTrust;

/// <summary>Completes a state that an earlier version wrote: what its custody says must have happened in this episode.</summary>
internal static class CustodyHistory
{
    public static void Complete(ref ConversationState state)
    {
        if (state.EpisodeEventBits != 0)
        {
            return;
        }

        uint since = NeedClock.From(state.CustodyChangedTicks, state.NeedBeganTicks);
        switch (state.Custody)
        {
            case Custody.HandoffRequested or Custody.HandoffFailed or Custody.Expired:
                EpisodeEvents.Note(ref state, CustodyEvent.HandoffRequested);
                break;
            case Custody.Queued:
                EpisodeEvents.Note(ref state, CustodyEvent.HandoffRequested);
                EpisodeEvents.Note(ref state, CustodyEvent.Acknowledged);
                state.AcknowledgedClock = since;
                break;
            case Custody.HumanOwned:
                EpisodeEvents.Note(ref state, CustodyEvent.HumanOwns);
                state.ClaimedClock = since;
                state.HumanSignClock = since;
                break;
        }
    }
}
