namespace EscalationTrust.Tests.Contain;

public sealed class ReplyNoticeTests
{
    /// <summary>The order of precedence, gravest first, with the notice of each while contained and while waiting.</summary>
    private static readonly (ReplyViolations Violation, NoticeKey Contained, NoticeKey Waiting)[] Precedence =
    [
        (ReplyViolations.SpeaksOverHuman, NoticeKey.None, NoticeKey.None),
        (ReplyViolations.ClaimsHuman, NoticeKey.IsAutomated, NoticeKey.IsAutomated),
        (ReplyViolations.DeniesHuman, NoticeKey.OfferHuman, NoticeKey.PersonRequestOpen),
        (ReplyViolations.ClaimsTransfer, NoticeKey.NotTransferredYet, NoticeKey.NotTransferredYet),
        (ReplyViolations.PromisesFollowUp, NoticeKey.NotTransferredYet, NoticeKey.NotTransferredYet),
        (ReplyViolations.Promises, NoticeKey.CannotConfirm, NoticeKey.CannotConfirm),
        (ReplyViolations.TakesAction, NoticeKey.CannotConfirm, NoticeKey.CannotConfirm),
        (ReplyViolations.ClosesUnresolved, NoticeKey.CaseStillOpen, NoticeKey.CaseStillOpen),
        (ReplyViolations.UngroundedPolicy, NoticeKey.CannotVerify, NoticeKey.CannotVerify),
        (ReplyViolations.Answers, NoticeKey.OfferHuman, NoticeKey.StillWaiting),
        (ReplyViolations.Repeats, NoticeKey.AlreadyAnswered, NoticeKey.None),
    ];

    [Fact]
    public void The_gravest_violation_chooses_the_notice()
    {
        for (int set = 1; set < 1 << 11; set++)
        {
            var violations = (ReplyViolations)set;
            (_, NoticeKey contained, NoticeKey waiting) = Precedence.First(rule => violations.HasFlag(rule.Violation));
            Assert.Equal(contained, ReplyNotice.For(violations, LadderStage.Contain, personRequested: false));
            Assert.Equal(waiting, ReplyNotice.For(violations, LadderStage.Waiting, personRequested: true));
            Assert.Equal(NoticeKey.None, ReplyNotice.For(violations, LadderStage.HumanOwned, personRequested: true));
        }
    }

    [Fact]
    public void The_table_names_every_violation_once() =>
        Assert.Equal(Enum.GetValues<ReplyViolations>().Where(violation => violation != 0), Precedence.Select(rule => rule.Violation).Order());

    [Fact]
    public void An_allowed_draft_needs_no_notice() => Assert.Equal(NoticeKey.None, ReplyNotice.For(0, LadderStage.Contain, personRequested: true));

    [Fact]
    public void A_notice_never_claims_what_the_draft_could_not()
    {
        foreach ((_, NoticeKey contained, NoticeKey waiting) in Precedence)
        {
            Assert.True(contained.MayBeSaid(Custody.Bot));
            Assert.True(waiting.MayBeSaid(Custody.HandoffRequested));
        }
    }
}
