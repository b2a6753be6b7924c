namespace EscalationTrust;

/// <summary>What a change of custody does to the rest of the state.</summary>
internal static class EpisodeBoundary
{
    public static void Enter(ref ConversationState state, CustodyChange change, long atTicks)
    {
        state.CustodyCode = (byte)change.To;
        state.CustodyChangedTicks = atTicks != 0 ? atTicks : state.CustodyChangedTicks;

        switch (change.To)
        {
            case Custody.HandoffRequested:
                state.Flags |= StateFlags.HandoffOpened;
                if (state.HandoffRequestedTicks == 0)
                {
                    state.HandoffRequestedTicks = atTicks;
                }

                break;
            case Custody.HumanOwned:
                // A person is there: whatever handoff was due has happened.
                state.Flags |= StateFlags.HandoffOpened;
                break;
            case Custody.Returned or Custody.Reopened:
                BeginEpisode(ref state);
                break;
        }
    }

    /// <summary>Evidence, counters and one-shot notices start anew; history (signatures, clocks of the conversation, disclosure) stays.</summary>
    private static void BeginEpisode(ref ConversationState state)
    {
        state.EpisodeCount = Saturating.Increment(state.EpisodeCount);
        state.EpisodeTurnCount = 0;
        state.EpisodeSignalBits = 0;
        state.Evidence = 0;
        state.EvidenceTurns = 0;
        state.NeedBeganTicks = 0;
        state.HandoffRequestedTicks = 0;
        state.AcknowledgeByTicks = 0;
        state.FirstReason = 0;
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
