namespace EscalationTrust.Tests.Contain;

/// <summary>The rules of the guard written out one by one, without a thought for speed.</summary>
internal static class NaiveReplyRules
{
    public static ReplyViolations Of(
        bool speaks, HashSet<string> does, bool repeats, PermittedActs acts, bool ungrounded, bool nobodyThere, in ConversationState state, PermittedActs whenContained)
    {
        Custody custody = state.Custody;
        bool owned = custody is Custody.HumanOwned;
        bool owed = custody is Custody.HandoffRequested or Custody.Queued or Custody.HandoffFailed or Custody.Expired
            || (!owned && state.Stage is not (LadderStage.Automate or LadderStage.Contain));
        bool contained = !owned && !owed && (state.Stage == LadderStage.Contain || state.Contained);

        var may = new List<PermittedActs>();
        foreach (PermittedActs act in Enumerable.Range(0, 31).Select(bit => (PermittedActs)(1 << bit)))
        {
            bool permitted = owned ? act == PermittedActs.AssistOwner
                : owed ? act is PermittedActs.Acknowledge or PermittedActs.OfferHuman or PermittedActs.GatherInformation
                : contained ? (whenContained & act) != 0
                : act <= PermittedActs.Close;
            if (permitted)
            {
                may.Add(act);
            }
        }

        List<PermittedActs> did = [.. Enumerable.Range(0, 31).Select(bit => (PermittedActs)(1 << bit)).Where(act => (acts & act) != 0)];
        if (does.Contains("promises")) { did.Add(PermittedActs.Promise); }
        if (does.Contains("takes-action")) { did.Add(PermittedActs.TakeAction); }
        if (does.Contains("answers")) { did.Add(PermittedActs.Answer); }
        if (does.Contains("claims-policy")) { did.Add(PermittedActs.Answer); }
        if (does.Contains("retrieves-knowledge")) { did.Add(PermittedActs.RetrieveKnowledge); }
        if (does.Contains("closes")) { did.Add(PermittedActs.Close); }

        ReplyViolations found = 0;
        foreach (PermittedActs act in did.Except(may))
        {
            found |= act switch
            {
                PermittedActs.Promise => ReplyViolations.Promises,
                PermittedActs.TakeAction => ReplyViolations.TakesAction,
                PermittedActs.Close => ReplyViolations.ClosesUnresolved,
                _ => ReplyViolations.Answers,
            };
        }

        bool thanked = state.EpisodeSignals.Contains(Signal.Gratitude);
        bool asked = state.EpisodeSignals.Contains(Signal.HumanRequested) || state.EpisodeSignals.Contains(Signal.BotRefused);
        bool unhelped = asked || new[] { Signal.CustomerRestates, Signal.CustomerSaysRepeated, Signal.DoomLoop, Signal.AnswerRejected }.Any(state.EpisodeSignals.Contains);
        if (did.Contains(PermittedActs.Close) && unhelped && !thanked) { found |= ReplyViolations.ClosesUnresolved; }
        if (owned && speaks) { found |= ReplyViolations.SpeaksOverHuman; }
        if (does.Contains("claims-human")) { found |= ReplyViolations.ClaimsHuman; }
        if (does.Contains("claims-transfer") && custody is not (Custody.Queued or Custody.HumanOwned)) { found |= ReplyViolations.ClaimsTransfer; }
        if (does.Contains("promises-transfer") && custody is not (Custody.HandoffRequested or Custody.Queued or Custody.HumanOwned)) { found |= ReplyViolations.ClaimsTransfer; }
        if (does.Contains("human-joined") && custody is not Custody.HumanOwned) { found |= ReplyViolations.ClaimsTransfer; }
        if (does.Contains("promises-follow-up") && custody is not (Custody.Queued or Custody.HumanOwned)) { found |= ReplyViolations.PromisesFollowUp; }
        if (does.Contains("denies-human")) { found |= ReplyViolations.DeniesHuman; }
        if (does.Contains("delays-human") && (asked || state.HandoffOpened)) { found |= ReplyViolations.DeniesHuman; }
        if (does.Contains("nobody-available") && !nobodyThere && (asked || state.HandoffOpened)) { found |= ReplyViolations.DeniesHuman; }
        if (ungrounded && does.Contains("claims-policy")) { found |= ReplyViolations.UngroundedPolicy; }
        if (repeats) { found |= ReplyViolations.Repeats; }
        return found;
    }
}
