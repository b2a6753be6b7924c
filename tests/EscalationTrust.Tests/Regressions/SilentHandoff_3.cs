using EscalationTrust.Tests.Contain;

namespace EscalationTrust.Tests.Regressions;

/// <summary>Field bugs: the conversation moved and nobody told the customer; a model read "the bot stays silent" and said nothing. What to say is data.</summary>
public sealed class SilentHandoff_3
{
    [Fact]
    public void A_draft_that_is_turned_down_while_the_customer_waits_leaves_a_notice_to_send()
    {
        foreach (string draft in new[] { "The charge is correct.", "You will receive a refund.", "I have transferred you to an agent.", "This case is closed." })
        {
            ReplyReview review = Drafts.Review(Drafts.Requested, draft);
            Assert.False(review.Allowed);
            Assert.NotEqual(NoticeKey.None, review.Notice);
            Assert.NotEmpty(review.Notice.EnglishText());
        }
    }
}
