namespace EscalationTrust.Tests.Escalate;

public sealed class CustodyNoticeTests
{
    [Fact]
    public void Every_change_has_its_notice_once()
    {
        ConversationState state = default;
        Assert.Equal(NoticeKey.None, Told(ref state, CustodyEvent.HandoffRequested));
        Assert.Equal(NoticeKey.HandoffFailed, Told(ref state, CustodyEvent.HandoffFailed));
        Assert.Equal(NoticeKey.None, Told(ref state, CustodyEvent.HandoffRequested));
        Assert.Equal(NoticeKey.None, Told(ref state, CustodyEvent.HandoffFailed));
        Assert.Equal(NoticeKey.HandoffQueued, Told(ref state, CustodyEvent.Queued));
        Assert.Equal(NoticeKey.None, Told(ref state, CustodyEvent.Acknowledged));
        Assert.Equal(NoticeKey.HandoffExpired, Told(ref state, CustodyEvent.Expired));
        Assert.Equal(NoticeKey.HumanJoined, Told(ref state, CustodyEvent.HumanOwns));
        Assert.Equal(NoticeKey.None, Told(ref state, CustodyEvent.HumanReplied));
        Assert.Equal(NoticeKey.OwnerTransferred, Told(ref state, CustodyEvent.Transferred));
        Assert.Equal(NoticeKey.ReturnedToAssistant, Told(ref state, CustodyEvent.Returned));
        Assert.Equal(NoticeKey.ResolutionToConfirm, Told(ref state, CustodyEvent.Resolved));
        Assert.Equal(NoticeKey.CaseClosed, Told(ref state, CustodyEvent.ResolutionConfirmed));
        Assert.Equal(NoticeKey.None, Told(ref state, CustodyEvent.ResolutionConfirmed));
        Assert.Equal(NoticeKey.Reopened, Told(ref state, CustodyEvent.Reopened));
    }

    [Fact]
    public void A_notice_is_only_given_where_it_may_be_said()
    {
        foreach (Custody from in Enum.GetValues<Custody>())
        {
            foreach (CustodyEvent custodyEvent in Enum.GetValues<CustodyEvent>())
            {
                var state = new ConversationState { CustodyCode = (byte)from };
                NoticeKey key = Told(ref state, custodyEvent);
                Assert.True(key.MayBeSaid(state.Custody), $"{custodyEvent} from {from} says {key}.");
            }
        }
    }

    private static NoticeKey Told(ref ConversationState state, CustodyEvent custodyEvent)
    {
        CustodyChange change = state.Apply(custodyEvent);
        return change.Notice();
    }
}
