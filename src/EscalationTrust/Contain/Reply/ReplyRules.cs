namespace EscalationTrust;

/// <summary>Which violations follow from what a draft does and where the conversation stands. No words here.</summary>
internal static class ReplyRules
{
    /// <summary>Signs of a need that is still open. Thanks in the same episode answer them.</summary>
    private static readonly SignalSet OpenSigns = SignalSet.Of(
        Signal.HumanRequested, Signal.BotRefused, Signal.CustomerRestates, Signal.CustomerSaysRepeated, Signal.DoomLoop, Signal.AnswerRejected);

    /// <summary>The stage a draft is judged by. Custody is the truth where it has moved on since the last decision; anything undefined is waited out.</summary>
    public static LadderStage StageOf(in ConversationState conversation) => conversation.Custody switch
    {
        Custody.HumanOwned => LadderStage.HumanOwned,
        Custody.HandoffRequested or Custody.Queued or Custody.HandoffFailed or Custody.Expired => LadderStage.Waiting,
        _ => conversation.Stage switch
        {
            LadderStage.Automate => conversation.Contained ? LadderStage.Contain : LadderStage.Automate,
            LadderStage.Contain => LadderStage.Contain,
            _ => LadderStage.Waiting,
        },
    };

    public static ReplyViolations Of(in ReplyFindings draft, in ConversationState conversation, LadderStage stage, PermittedActs permitted)
    {
        PermittedActs acts = draft.AllActs();
        ReplyViolations found = Acts(acts & ~permitted) | Transfer(in draft, conversation.Custody) | Access(in draft, in conversation);
        found |= draft.Speaks && stage == LadderStage.HumanOwned ? ReplyViolations.SpeaksOverHuman : 0;
        found |= draft.Has(DraftTarget.ClaimsHuman) ? ReplyViolations.ClaimsHuman : 0;
        found |= draft.Ungrounded && draft.Has(DraftTarget.ClaimsPolicy) ? ReplyViolations.UngroundedPolicy : 0;
        found |= draft.Repeats ? ReplyViolations.Repeats : 0;
        bool closes = (acts & PermittedActs.Close) != 0 && IsOpen(in conversation);
        return closes ? found | ReplyViolations.ClosesUnresolved : found;
    }

    /// <summary>True when a person was asked for in this episode, by the customer or by the policy.</summary>
    public static bool PersonRequested(in ConversationState conversation) =>
        conversation.HandoffOpened || conversation.EpisodeSignals.Overlaps(SignalCatalog.Access);

    private static ReplyViolations Acts(PermittedActs beyond)
    {
        const PermittedActs Named = PermittedActs.Promise | PermittedActs.TakeAction | PermittedActs.Close;
        ReplyViolations found = (beyond & PermittedActs.Promise) != 0 ? ReplyViolations.Promises : 0;
        found |= (beyond & PermittedActs.TakeAction) != 0 ? ReplyViolations.TakesAction : 0;
        found |= (beyond & PermittedActs.Close) != 0 ? ReplyViolations.ClosesUnresolved : 0;
        return (beyond & ~Named) != 0 ? found | ReplyViolations.Answers : found;
    }

    /// <summary>Nothing is said that is not true: a transfer needs an acknowledgement, a request for one needs an open handoff.</summary>
    private static ReplyViolations Transfer(in ReplyFindings draft, Custody custody)
    {
        bool owned = custody == Custody.HumanOwned;
        bool acknowledged = owned || custody == Custody.Queued;
        bool open = acknowledged || custody == Custody.HandoffRequested;
        bool untrue = (draft.Has(DraftTarget.ClaimsTransfer) && !acknowledged)
            || (draft.Has(DraftTarget.PromisesTransfer) && !open)
            || (draft.Has(DraftTarget.HumanJoined) && !owned);
        ReplyViolations found = untrue ? ReplyViolations.ClaimsTransfer : 0;
        return draft.Has(DraftTarget.PromisesFollowUp) && !acknowledged ? found | ReplyViolations.PromisesFollowUp : found;
    }

    private static ReplyViolations Access(in ReplyFindings draft, in ConversationState conversation)
    {
        bool denies = draft.Has(DraftTarget.DeniesHuman)
            || (PersonRequested(in conversation)
                && (draft.Has(DraftTarget.DelaysHuman) || (draft.Has(DraftTarget.NobodyAvailable) && !draft.NobodyAvailable)));
        return denies ? ReplyViolations.DeniesHuman : 0;
    }

    private static bool IsOpen(in ConversationState conversation) =>
        conversation.EpisodeSignals.Overlaps(OpenSigns) && !conversation.EpisodeSignals.Contains(Signal.Gratitude);
}
