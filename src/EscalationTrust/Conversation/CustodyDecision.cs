namespace EscalationTrust;

/// <summary>Decides what an event does to a conversation: the table, and what the episode has seen already.</summary>
internal static class CustodyDecision
{
    public static CustodyChange Decide(in ConversationState state, CustodyEvent custodyEvent, DateTimeOffset? at, int? episode)
    {
        Custody from = state.Custody;
        CustodyRefusal refusal =
            !CustodyTable.IsDefined(custodyEvent) ? CustodyRefusal.Undefined
            : episode is { } about && about != state.Episode ? CustodyRefusal.OtherEpisode
            : CustodyRefusal.None;
        if (refusal != CustodyRefusal.None)
        {
            return Unchanged(in state, custodyEvent, CustodyOutcome.Rejected, refusal);
        }

        bool possible = CustodyTable.Allows(from, custodyEvent);
        if (possible ? SaysNothingNew(in state, custodyEvent, at) : CustodyTable.Target(custodyEvent) == from)
        {
            return Unchanged(in state, custodyEvent, CustodyOutcome.Duplicate, CustodyRefusal.None);
        }

        return possible
            ? new CustodyChange
            {
                Outcome = CustodyOutcome.Applied,
                Event = custodyEvent,
                From = from,
                To = CustodyTable.Target(custodyEvent),
                Episode = state.Episode,
                Repeated = EpisodeEvents.Repeats(in state, custodyEvent),
            }
            : Unchanged(in state, custodyEvent, CustodyOutcome.Rejected, CustodyRefusal.NotFromHere);
    }

    /// <summary>A second delivery of what this episode knows: an acknowledgement of a handoff that came to nothing since, an old reply or transfer, a confirmation.</summary>
    private static bool SaysNothingNew(in ConversationState state, CustodyEvent custodyEvent, DateTimeOffset? at) => custodyEvent switch
    {
        CustodyEvent.Acknowledged or CustodyEvent.Queued => state.Custody != Custody.HandoffRequested && EpisodeEvents.WasAcknowledged(in state),
        CustodyEvent.HumanReplied or CustodyEvent.Transferred =>
            state.Custody == Custody.HumanOwned && EpisodeEvents.Saw(in state, custodyEvent) && at <= state.LastHumanSign,
        CustodyEvent.ResolutionConfirmed => state.Custody == Custody.Resolved && EpisodeEvents.Saw(in state, custodyEvent),
        _ => false,
    };

    private static CustodyChange Unchanged(in ConversationState state, CustodyEvent custodyEvent, CustodyOutcome outcome, CustodyRefusal refusal) => new()
    {
        Outcome = outcome,
        Event = custodyEvent,
        From = state.Custody,
        To = state.Custody,
        Refusal = refusal,
        Episode = state.Episode,
        Repeated = outcome == CustodyOutcome.Duplicate,
    };
}
