using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Regressions;

/// <summary>A retry, or a second button, opened a second ticket (PostHog PR#80710, wp-calypso PR#102979).</summary>
public sealed class TwoTicketsForOneNeed
{
    [Fact]
    public void Two_buttons_and_a_burst_open_one_handoff()
    {
        var chat = new Chat();
        int opened = Enumerable.Range(0, 5).Count(_ => chat.Say(Signal.HumanRequested).OpensHandoff);
        Assert.Equal((1, 1), (opened, chat.State.Episode));
    }

    [Fact]
    public void Retries_stay_in_the_episode_of_the_key_and_its_handoff_is_acknowledged_once()
    {
        ConversationState state = default;
        int acknowledged = 0;
        foreach (CustodyEvent custodyEvent in new[]
        {
            CustodyEvent.HandoffRequested, CustodyEvent.HandoffFailed, CustodyEvent.HandoffRequested, CustodyEvent.Acknowledged, CustodyEvent.Acknowledged,
            CustodyEvent.Queued, CustodyEvent.Expired, CustodyEvent.Acknowledged, CustodyEvent.HandoffRequested, CustodyEvent.Acknowledged,
        })
        {
            CustodyChange change = state.Apply(custodyEvent);
            bool news = change.Outcome == CustodyOutcome.Applied && !change.Repeated;
            acknowledged += news && change.To == Custody.Queued ? 1 : 0;
            Assert.Equal(1, change.Episode);
        }

        Assert.Equal(1, acknowledged);
    }
}
