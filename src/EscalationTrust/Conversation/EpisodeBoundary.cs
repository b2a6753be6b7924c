namespace EscalationTrust;

/// <summary>What a change of custody, and a customer's turn, do to the rest of the state.</summary>
internal static class EpisodeBoundary
{
    public static void Enter(ref ConversationState state, CustodyChange change, DateTimeOffset? at)
    {
        long before = state.LastAtTicks;
        state.CustodyCode = (byte)change.To;
        EpisodeEvents.Note(ref state, change.Event);
        CustodyClocks.Note(ref state, change, at, before);

        if (change.To is Custody.HandoffRequested or Custody.HumanOwned)
        {
            // A person who is there is the handoff that was due.
            state.Flags |= StateFlags.HandoffOpened;
        }
        else if (change.To is Custody.Returned or Custody.Reopened)
        {
            BeginEpisode(ref state, change.To == Custody.Returned && !EpisodeEvents.Saw(in state, CustodyEvent.HumanReplied));
        }
    }

    /// <summary>A customer's turn begins: one who writes after the case was closed has reopened it.</summary>
    /// <returns>True when it did.</returns>
    public static bool BeginTurn(ref ConversationState state, DateTimeOffset? at)
    {
        bool reopens = state.Custody == Custody.Resolved;
        if (reopens)
        {
            state.Apply(CustodyEvent.Reopened, at);
        }

        EpisodeEvents.CustomerSpoke(ref state);
        state.TurnCount = Saturating.Increment(state.TurnCount);
        state.EpisodeTurnCount = Saturating.Increment(state.EpisodeTurnCount);
        return reopens;
    }

    /// <summary>Evidence, counters and one-shot notices start anew; history (signatures, clocks of the conversation, disclosure) stays.</summary>
    /// <remarks>A need that nobody answered goes on: a return does not reset its clock.</remarks>
    private static void BeginEpisode(ref ConversationState state, bool needGoesOn)
    {
        state.EpisodeCount = Saturating.Increment(state.EpisodeCount);
        state.EarlierReason = state.FirstReason;
        state.EpisodeTurnCount = 0;
        state.EpisodeSignalBits = 0;
        state.EpisodeEventBits = needGoesOn ? (ushort)(state.EpisodeEventBits & EpisodeEvents.PersonRequested) : (ushort)0;
        state.Evidence = 0;
        state.EvidenceTurns = 0;
        state.NeedBeganTicks = needGoesOn ? state.NeedBeganTicks : 0;
        state.PersonRequestClock = needGoesOn ? state.PersonRequestClock : 0;
        state.HandoffRequestedTicks = 0;
        state.AcknowledgeByTicks = 0;
        state.AcknowledgedClock = 0;
        state.ClaimedClock = 0;
        state.HumanReplyClock = 0;
        state.HumanSignClock = 0;
        state.FirstReason = 0;
        state.PriorityCode = 0;
        state.RestatementCount = 0;
        state.BotRepeatCount = 0;
        state.NotUnderstoodCount = 0;
        state.ToolFailureCount = 0;
        state.TurnsAtRiskCount = 0;
        state.FrictionTurnCount = 0;
        state.PolicyAmbiguityCount = 0;
        state.GoodTurnCount = 0;
        state.StallCount = 0;
        state.StageCode = (byte)LadderStage.Automate;
        state.Flags &= StateFlags.ConfidenceReported | StateFlags.DisclosureGiven;
    }
}
