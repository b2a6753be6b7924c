namespace EscalationTrust;

/// <summary>What to say instead of a draft: one notice for the gravest violation, in a fixed order.</summary>
internal static class ReplyNotice
{
    // Speaking over a person › posing as one › denying one › a transfer or a follow-up that is not true › promise and action
    // › closing › policy without a source › answer › repetition.
    public static NoticeKey For(ReplyViolations violations, LadderStage stage, bool personRequested)
    {
        bool waiting = stage == LadderStage.Waiting;
        return violations switch
        {
            ReplyViolations.None => NoticeKey.None,
            _ when Has(violations, ReplyViolations.SpeaksOverHuman) || stage == LadderStage.HumanOwned => NoticeKey.None,
            _ when Has(violations, ReplyViolations.ClaimsHuman) => NoticeKey.IsAutomated,
            _ when Has(violations, ReplyViolations.DeniesHuman) => personRequested ? NoticeKey.PersonRequestOpen : NoticeKey.OfferHuman,
            _ when Has(violations, ReplyViolations.ClaimsTransfer | ReplyViolations.PromisesFollowUp) => NoticeKey.NotTransferredYet,
            _ when Has(violations, ReplyViolations.Promises | ReplyViolations.TakesAction) => NoticeKey.CannotConfirm,
            _ when Has(violations, ReplyViolations.ClosesUnresolved) => NoticeKey.CaseStillOpen,
            _ when Has(violations, ReplyViolations.UngroundedPolicy) => NoticeKey.CannotVerify,
            _ when Has(violations, ReplyViolations.Answers) => waiting ? NoticeKey.StillWaiting : NoticeKey.OfferHuman,

            // Said once is enough while somebody waits: silence, not one more notice.
            _ => waiting ? NoticeKey.None : NoticeKey.AlreadyAnswered,
        };
    }

    private static bool Has(ReplyViolations violations, ReplyViolations any) => (violations & any) != 0;
}
