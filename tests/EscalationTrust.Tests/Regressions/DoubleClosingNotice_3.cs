using EscalationTrust.Tests.Contain;

namespace EscalationTrust.Tests.Regressions;

/// <summary>Field bug: the closing message was sent twice. Said once, it is a repetition; while somebody waits the answer to a repetition is silence.</summary>
public sealed class DoubleClosingNotice_3
{
    private const string Closing = "Thank you for getting in touch with our garden centre. This conversation has now ended.";

    [Fact]
    public void The_second_closing_message_is_turned_down()
    {
        ConversationState state = default;
        Drafts.Ladder.Policy.ShouldEscalate(new Turn { CustomerText = "Thanks, bye." }, ref state, out _);
        Assert.True(Drafts.Review(state, Closing).Allowed);
        Drafts.Ladder.Policy.ShouldEscalate(new Turn { CustomerText = "ok", PreviousReply = Closing }, ref state, out _);
        Assert.Equal(ReplyViolations.Repeats, Drafts.Review(state, Closing).Violations);
    }

    [Fact]
    public void A_waiting_notice_said_twice_is_answered_with_silence()
    {
        const string Notice = "Your request for a person is still open and everything you wrote stays with it.";
        ConversationState state = Drafts.Requested;
        Drafts.Ladder.Policy.ShouldEscalate(new Turn { CustomerText = "ok", PreviousReply = Notice }, ref state, out _);
        ReplyReview review = Drafts.Review(state, Notice);
        Assert.Equal((ReplyViolations.Repeats, NoticeKey.None), (review.Violations, review.Notice));
    }
}
