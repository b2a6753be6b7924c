namespace EscalationTrust;

/// <summary>Chooses the one-shot notice for a turn.</summary>
internal static class NoticeChoice
{
    private static readonly SignalSet UrgentSignals = SignalSet.Of(Signal.Safety, Signal.Vulnerability);

    public static NoticeKey For(Verdict verdict, SignalSet signals, bool disclose, ref ConversationState conversation)
    {
        NoticeKey key = verdict.Stage switch
        {
            LadderStage.Escalate => ForHandoff(verdict.Reason, signals),
            LadderStage.Waiting => Once(NoticeKey.StillWaiting, StateFlags.WaitingNoticeGiven, ref conversation),
            LadderStage.Contain => Once(NoticeKey.OfferHuman, StateFlags.OfferNoticeGiven, ref conversation),
            LadderStage.Automate when (conversation.Flags & StateFlags.DeskAsked) != 0 =>
                Once(NoticeKey.PersonOnRequest, StateFlags.OfferNoticeGiven, ref conversation),
            _ => NoticeKey.None,
        };
        return key == NoticeKey.None && disclose ? NoticeKey.AiDisclosure : key;
    }

    // Who only refuses the bot has not asked for a person in so many words.
    private static NoticeKey ForHandoff(EscalationReason reason, SignalSet signals) =>
        signals.Overlaps(UrgentSignals) ? NoticeKey.HandoffUrgent
        : reason == EscalationReason.HumanRequested && !signals.Contains(Signal.BotRefused) ? NoticeKey.HandoffRequestedByCustomer
        : NoticeKey.HandoffNeeded;

    private static NoticeKey Once(NoticeKey key, byte flag, ref ConversationState conversation)
    {
        if ((conversation.Flags & flag) != 0)
        {
            return NoticeKey.None;
        }

        conversation.Flags |= flag;
        return key;
    }
}
