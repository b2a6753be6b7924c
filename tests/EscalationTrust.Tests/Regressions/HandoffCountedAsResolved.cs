namespace EscalationTrust.Tests.Regressions;

/// <summary>One conversation counted as handed over and as resolved by the bot, so rates went over 100 % (chatwoot PR#14032).</summary>
public sealed class HandoffCountedAsResolved
{
    [Fact]
    public void Whoever_is_owed_a_person_is_not_resolved_and_whoever_is_resolved_is_owed_nobody()
    {
        var random = new Random(33);
        for (int conversation = 0; conversation < 2_000; conversation++)
        {
            ConversationState state = default;
            for (int i = 0; i < 12; i++)
            {
                state.Apply((CustodyEvent)random.Next(CustodyTable.Events));
                bool owed = state.Custody is Custody.HandoffRequested or Custody.Queued or Custody.HandoffFailed or Custody.Expired;
                int outcomes = (owed ? 1 : 0) + (state.Custody == Custody.HumanOwned ? 1 : 0) + (state.Resolution != Resolution.None ? 1 : 0)
                    + (state.Custody is Custody.Bot or Custody.Returned or Custody.Reopened ? 1 : 0);
                Assert.Equal(1, outcomes);
            }
        }
    }
}
