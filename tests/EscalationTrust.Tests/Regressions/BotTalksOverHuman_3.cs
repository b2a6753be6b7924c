using EscalationTrust.Tests.Contain;

namespace EscalationTrust.Tests.Regressions;

/// <summary>Field bugs: a person replies and the bot keeps answering; a model is told never to mention that it hands over, or that it is one.</summary>
public sealed class BotTalksOverHuman_3
{
    [Fact]
    public void Not_even_a_kind_word_is_said_over_a_person() =>
        Assert.Equal(ReplyViolations.SpeaksOverHuman, Drafts.Review(Drafts.Owned, "Thank you for waiting.").Violations);

    [Fact]
    public void A_bot_never_poses_as_a_person_whatever_the_stage()
    {
        foreach (ConversationState state in new[] { Drafts.Automated, Drafts.Contained, Drafts.Requested, Drafts.Queued })
        {
            Assert.Equal((ReplyViolations.ClaimsHuman, NoticeKey.IsAutomated), (Drafts.Review(state, "I'm a real person.").Violations, Drafts.Review(state, "I'm a real person.").Notice));
        }
    }
}
