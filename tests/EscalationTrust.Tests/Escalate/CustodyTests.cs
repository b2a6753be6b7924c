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
    public void The_first_request_keeps_its_time_when_the_handoff_must_be_asked_for_again()
    {
        ConversationState state = default;
        state.Apply(CustodyEvent.HandoffRequested, Chat.Noon);
        state.Apply(CustodyEvent.HandoffFailed, Chat.Noon.AddMinutes(1));
        state.Apply(CustodyEvent.HandoffRequested, Chat.Noon.AddMinutes(2));
        Assert.Equal(Chat.Noon, state.HandoffRequested);
    }
}
