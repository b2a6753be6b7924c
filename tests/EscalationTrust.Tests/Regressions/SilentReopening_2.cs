using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Regressions;

/// <summary>A customer's message reopened a closed case inside the policy, and neither the host nor the case's record learned of it.</summary>
public sealed class SilentReopening_2
{
    [Fact]
    public void The_decision_says_that_the_message_reopened_the_case()
    {
        Chat chat = new();
        Assert.False(chat.Say().ReopensCase);
        chat.After(CustodyEvent.Resolved);
        Assert.True(chat.Say().ReopensCase);
        Assert.False(chat.Say().ReopensCase);
    }

    [Fact]
    public void It_says_so_too_when_the_message_escalates_at_once_and_when_the_policy_fails()
    {
        Chat chat = new Chat().After(CustodyEvent.Resolved);
        EscalationDecision decision = chat.Say(Signal.HumanRequested);
        Assert.Equal((true, true, Custody.HandoffRequested), (decision.ReopensCase, decision.OpensHandoff, chat.State.Custody));
        Assert.True(new Chat(new FailToHumanPolicy(new Broken())).After(CustodyEvent.Resolved).Say().ReopensCase);
    }

    [Fact]
    public void A_reopening_that_the_host_applied_is_not_told_back() =>
        Assert.False(new Chat().After(CustodyEvent.Resolved, CustodyEvent.Reopened).Say().ReopensCase);

    [Fact]
    public void The_record_of_the_case_has_the_reopening()
    {
        Chat chat = new();
        var builder = new CaseBuilder(new CaseRecord { Id = "case" });
        builder.AddTurn(chat.Say(new Turn { At = Chat.Noon }), Chat.Noon, 10);
        chat.After(CustodyEvent.Resolved);
        builder.Apply(CustodyEvent.Resolved, Chat.Noon.AddMinutes(1));

        DateTimeOffset back = Chat.Noon.AddHours(1);
        builder.AddTurn(chat.Say(new Turn { At = back }), back, 10);
        Assert.Equal(back, builder.Build().ReopenedAt);
    }

    private sealed class Broken : IEscalationPolicy
    {
        public bool ShouldEscalate(in Turn turn, ref ConversationState conversation, out EscalationDecision decision) =>
            throw new InvalidTimeZoneException();
    }
}
