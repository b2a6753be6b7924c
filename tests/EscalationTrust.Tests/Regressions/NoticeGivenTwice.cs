namespace EscalationTrust.Tests.Regressions;

/// <summary>The closing message was sent twice when the state lagged behind (fazer-ai/agents#158), the same bot message 18 seconds apart (#499).</summary>
public sealed class NoticeGivenTwice
{
    [Fact]
    public void A_report_that_arrives_twice_gives_its_notice_once()
    {
        ConversationState state = default;
        foreach (CustodyEvent custodyEvent in new[] { CustodyEvent.HandoffRequested, CustodyEvent.Acknowledged, CustodyEvent.HumanOwns, CustodyEvent.ResolutionConfirmed })
        {
            NoticeKey first = state.Apply(custodyEvent).Notice();
            CustodyChange second = state.Apply(custodyEvent);
            Assert.Equal((CustodyOutcome.Duplicate, NoticeKey.None), (second.Outcome, second.Notice()));
            Assert.Equal(custodyEvent == CustodyEvent.HandoffRequested, first == NoticeKey.None);
        }
    }

    [Fact]
    public void A_late_report_about_the_episode_before_says_nothing()
    {
        ConversationState state = default;
        state.Apply(CustodyEvent.Resolved, episode: 1);
        state.Apply(CustodyEvent.Reopened, episode: 1);
        CustodyChange late = state.Apply(CustodyEvent.Resolved, episode: 1);
        Assert.Equal((CustodyRefusal.OtherEpisode, NoticeKey.None, Custody.Reopened), (late.Refusal, late.Notice(), state.Custody));
    }
}
