using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Regressions;

/// <summary>One timer for two things: what nobody took may expire, what somebody took may not (rcmanaure/langraph-bot-v1#32, #39).</summary>
public sealed class ClaimedCaseExpires
{
    [Fact]
    public void Expiry_is_for_what_nobody_took()
    {
        ConversationState state = new Chat().After(CustodyEvent.HandoffRequested, CustodyEvent.Queued, CustodyEvent.HumanOwns).State;
        CustodyChange change = state.Apply(CustodyEvent.Expired);
        Assert.Equal((CustodyOutcome.Rejected, Custody.HumanOwned), (change.Outcome, state.Custody));
        Assert.Equal("expired is not possible while the conversation is human-owned: it needs handoff-requested or queued.", change.Describe());
    }

    [Fact]
    public void A_claim_stops_the_claim_timer_and_starts_the_work_timer()
    {
        var ladder = new OwnershipLadder(new OwnershipOptions { ClaimWithin = TimeSpan.FromMinutes(30), WorkWithin = TimeSpan.FromDays(2) });
        ConversationState state = default;
        state.Apply(CustodyEvent.HandoffRequested, Chat.Noon);
        Assert.Equal(OwnershipTimer.Claim, ladder.Overdue(CaseOwnership.Of(in state, default), Chat.Noon.AddHours(1)).Overdue);
        state.Apply(CustodyEvent.HumanOwns, Chat.Noon.AddMinutes(10));
        OwnershipReview review = ladder.Overdue(CaseOwnership.Of(in state, default), Chat.Noon.AddHours(1));
        Assert.Equal((OwnershipTimer.None, OwnershipTimer.Work), (review.Overdue, review.Timer));
    }
}
