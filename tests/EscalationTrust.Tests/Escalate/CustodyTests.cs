using System.Text;

namespace EscalationTrust.Tests.Escalate;

public sealed class CustodyTests
{
    [Fact]
    public void Every_event_from_every_custody_leads_where_the_table_says()
    {
        var table = new StringBuilder("from | event | outcome | to | said\n");
        foreach (Custody from in Enum.GetValues<Custody>())
        {
            foreach (CustodyEvent custodyEvent in Enum.GetValues<CustodyEvent>())
            {
                var state = new ConversationState { CustodyCode = (byte)from };
                CustodyChange change = state.Apply(custodyEvent, Chat.Noon);
                Assert.Equal(change.To, state.Custody);
                Assert.Equal((from, custodyEvent), (change.From, change.Event));
                Assert.Equal(change.Outcome == CustodyOutcome.Duplicate, change.Repeated);
                table.Append($"{CustodyNames.Of(from)} | {CustodyNames.Of(custodyEvent)} | {change.Outcome} | {CustodyNames.Of(change.To)} | {change.Describe()}\n");
            }
        }

        GoldenFile.Matches("tests/EscalationTrust.Tests/Escalate/Golden/custody.txt", table.ToString());
    }

    [Fact]
    public void Only_an_applied_event_changes_the_state()
    {
        foreach (Custody from in Enum.GetValues<Custody>())
        {
            foreach (CustodyEvent custodyEvent in Enum.GetValues<CustodyEvent>().Append((CustodyEvent)77).Append((CustodyEvent)(-1)))
            {
                var state = new ConversationState { CustodyCode = (byte)from, RestatementCount = 3, TurnCount = 9 };
                byte[] before = ConversationStateFormat.ToArray(in state);
                if (state.Apply(custodyEvent, Chat.Noon).Outcome != CustodyOutcome.Applied)
                {
                    Assert.Equal(before, ConversationStateFormat.ToArray(in state));
                }
            }
        }
    }

    [Fact]
    public void The_table_is_the_one_that_was_written_down_independently()
    {
        foreach (Custody from in Enum.GetValues<Custody>())
        {
            foreach (CustodyEvent custodyEvent in Enum.GetValues<CustodyEvent>())
            {
                bool possible = NaiveCustody.Table.TryGetValue((from, custodyEvent), out Custody to);
                Assert.Equal(possible, CustodyTable.Allows(from, custodyEvent));
                Assert.True(!possible || to == CustodyTable.Target(custodyEvent), $"{custodyEvent} from {from} leads to {to}.");
            }
        }
    }

    [Fact]
    public void Nothing_happens_to_a_custody_that_is_not_defined()
    {
        foreach (byte code in new byte[] { 9, 32, 40, 255 })
        {
            foreach (CustodyEvent custodyEvent in Enum.GetValues<CustodyEvent>())
            {
                var state = new ConversationState { CustodyCode = code };
                Assert.Equal(CustodyOutcome.Rejected, state.Apply(custodyEvent).Outcome);
            }
        }
    }

    [Fact]
    public void An_event_about_another_episode_is_a_late_delivery_and_says_so()
    {
        ConversationState state = default;
        state.Apply(CustodyEvent.HandoffRequested, Chat.Noon, episode: 1);
        state.Apply(CustodyEvent.HumanOwns, Chat.Noon, episode: 1);
        state.Apply(CustodyEvent.Returned, Chat.Noon, episode: 1);
        CustodyChange change = state.Apply(CustodyEvent.HumanOwns, Chat.Noon, episode: 1);
        Assert.Equal((CustodyOutcome.Rejected, CustodyRefusal.OtherEpisode, 2), (change.Outcome, change.Refusal, change.Episode));
        Assert.Equal("human-owns is about another episode; the conversation is in episode 2 and returned.", change.Describe());
    }

    [Fact]
    public void A_second_acknowledgement_is_the_same_handoff_whatever_happened_between()
    {
        ConversationState state = default;
        state.Apply(CustodyEvent.HandoffRequested, Chat.Noon);
        Assert.False(state.Apply(CustodyEvent.Acknowledged, Chat.Noon.AddMinutes(1)).Repeated);
        Assert.Equal(CustodyOutcome.Duplicate, state.Apply(CustodyEvent.Acknowledged, Chat.Noon.AddMinutes(2)).Outcome);
        state.Apply(CustodyEvent.Expired, Chat.Noon.AddMinutes(30));
        Assert.Equal(CustodyOutcome.Duplicate, state.Apply(CustodyEvent.Acknowledged, Chat.Noon.AddMinutes(1)).Outcome);
        state.Apply(CustodyEvent.HandoffRequested, Chat.Noon.AddMinutes(31));
        CustodyChange again = state.Apply(CustodyEvent.Queued, Chat.Noon.AddMinutes(32));
        Assert.Equal((CustodyOutcome.Applied, true), (again.Outcome, again.Repeated));
        Assert.Equal(Chat.Noon.AddMinutes(1), state.HandoffAcknowledged);
    }

    [Fact]
    public void A_late_acknowledgement_is_believed()
    {
        ConversationState state = default;
        state.Apply(CustodyEvent.HandoffRequested);
        state.Apply(CustodyEvent.HandoffFailed);
        Assert.Equal(Custody.Queued, state.Apply(CustodyEvent.Acknowledged).To);
    }

    [Fact]
    public void An_assumed_resolution_is_never_a_confirmed_one_and_only_the_customer_confirms()
    {
        ConversationState state = default;
        Assert.Equal(Resolution.None, state.Resolution);
        state.Apply(CustodyEvent.Resolved, Chat.Noon);
        Assert.Equal(Resolution.Assumed, state.Resolution);
        Assert.Equal(CustodyOutcome.Applied, state.Apply(CustodyEvent.ResolutionConfirmed, Chat.Noon.AddDays(1)).Outcome);
        Assert.Equal(Resolution.Confirmed, state.Resolution);
        Assert.Equal(CustodyOutcome.Duplicate, state.Apply(CustodyEvent.Resolved, Chat.Noon.AddDays(2)).Outcome);
        Assert.Equal((Resolution.Confirmed, Chat.Noon), (state.Resolution, state.ResolvedAt));
        state.Apply(CustodyEvent.Reopened);
        Assert.Equal((Resolution.None, null), (state.Resolution, state.ResolvedAt));
    }

    [Theory]
    [InlineData(CustodyEvent.HandoffRequested)]
    [InlineData(CustodyEvent.HandoffRequested, CustodyEvent.Queued)]
    [InlineData(CustodyEvent.HandoffRequested, CustodyEvent.HandoffFailed)]
    [InlineData(CustodyEvent.HandoffRequested, CustodyEvent.Expired)]
    public void Nobody_closes_a_case_in_which_a_person_is_owed_but_the_customer(params CustodyEvent[] events)
    {
        ConversationState state = new Chat().After(events).State;
        Assert.Equal(CustodyOutcome.Rejected, state.Apply(CustodyEvent.Resolved).Outcome);
        ConversationState withdrawn = state;
        Assert.Equal(CustodyOutcome.Applied, state.Apply(CustodyEvent.ResolutionConfirmed).Outcome);
        Assert.Equal(Custody.Returned, withdrawn.Apply(CustodyEvent.Withdrawn).To);
    }

    [Fact]
    public void Applying_an_event_allocates_nothing()
    {
        CustodyEvent[] events = Enum.GetValues<CustodyEvent>();
        Assert.Equal(0, Allocation.Of(() =>
        {
            ConversationState state = default;
            for (int i = 0; i < 100; i++)
            {
                state.Apply(events[i * 7 % events.Length], Chat.Noon.AddMinutes(i), i % 3 == 0 ? 1 : null);
            }
        }));
    }
}
