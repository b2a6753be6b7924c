using EscalationTrust.Tests.Contain;

namespace EscalationTrust.Tests.Regressions;

/// <summary>Field bug: out of hours the bot promised that somebody would be in touch, with nobody there and no way to reach the customer.</summary>
public sealed class PromiseWithNobodyThere_3
{
    [Theory]
    [InlineData("Someone from our team will contact you within 24 hours.")]
    [InlineData("We'll get back to you tomorrow.")]
    [InlineData("An agent will be with you shortly.")]
    public void A_follow_up_is_promised_only_after_a_desk_acknowledged(string reply)
    {
        foreach (ConversationState state in new[] { Drafts.Automated, Drafts.Contained, Drafts.Requested })
        {
            ReplyReview review = Drafts.Review(state, reply);
            Assert.Equal(ReplyViolations.PromisesFollowUp, review.Violations & ReplyViolations.PromisesFollowUp);
            Assert.Equal(NoticeKey.NotTransferredYet, review.Notice);
        }

        Drafts.AssertAllowed(Drafts.Queued, reply);
    }
}
