namespace EscalationTrust;

/// <summary>Decides recorded turns again, from their records alone, and says whether the policy still answers the same.</summary>
/// <remarks>
/// <para>With the policy whose hash the records carry every turn must come out the same: the proof that a decision was
/// made as recorded. With another policy it shows what would have changed. Who held the conversation between two turns is
/// taken from the records. Thread-safe.</para>
/// </remarks>
public static class DecisionReplay
{
    /// <summary>Decides the turns of one conversation again.</summary>
    /// <param name="policy">The policy to ask. Its exceptions pass through.</param>
    /// <param name="records">All records of one conversation, from its first turn on, in order.</param>
    /// <returns>How many turns came out the same, and the first that did not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public static DecisionReplayResult Run(IEscalationPolicy policy, ReadOnlySpan<DecisionRecord> records)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ConversationState state = default;
        var result = new DecisionReplayResult { Turns = records.Length };
        for (int i = 0; i < records.Length; i++)
        {
            DecisionRecord record = records[i];
            CatchUp(in record, ref state);
            // Without the clock: silence is among the signals already, and events between the turns have moved it.
            Turn turn = record.ToTurn() with { At = null };
            policy.ShouldEscalate(in turn, ref state, out EscalationDecision decision);
            if (Same(in record, in decision))
            {
                result = result with { Same = result.Same + 1 };
            }
            else if (result.FirstDifference is null)
            {
                result = result with { FirstDifference = i, Decided = decision };
            }
        }

        return result;
    }

    /// <summary>What must be equal: everything that follows from signals and circumstances.</summary>
    private static bool Same(in DecisionRecord record, in EscalationDecision decision) =>
        record.Stage == decision.Stage
        && record.Reason == decision.Reason
        && record.Risk == decision.Risk
        && record.Threshold == decision.Threshold
        && record.PermittedActs == decision.PermittedActs
        && record.OpensHandoff == decision.OpensHandoff;

    /// <summary>Brings the custody to where it must have been before the recorded turn.</summary>
    private static void CatchUp(in DecisionRecord next, ref ConversationState state)
    {
        while (next.Episode > state.Episode && BeginEpisode(in next, ref state))
        {
        }

        switch (next.Stage)
        {
            case LadderStage.HumanOwned:
                state.Apply(CustodyEvent.HumanOwns, next.At);
                break;
            case LadderStage.Waiting:
                // The host may have asked for a handoff itself.
                state.Apply(CustodyEvent.HandoffRequested, next.At);
                break;
        }
    }

    /// <summary>An episode begins when a person gives the conversation back, or when a resolved one is reopened.</summary>
    private static bool BeginEpisode(in DecisionRecord next, ref ConversationState state)
    {
        state.Apply(CustodyEvent.HumanOwns, next.At);
        if (next.Custody != Custody.Reopened)
        {
            return state.Apply(CustodyEvent.Returned, next.At).Outcome == CustodyOutcome.Applied;
        }

        state.Apply(CustodyEvent.Resolved, next.At);
        return state.Apply(CustodyEvent.Reopened, next.At).Outcome == CustodyOutcome.Applied;
    }
}
