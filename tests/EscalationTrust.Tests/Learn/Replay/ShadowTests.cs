namespace EscalationTrust.Tests.Learn.Replay;

public sealed class ShadowTests
{
    private static readonly IEscalationPolicy OnA = Recordings.EscalatesOn(Signal.Host1);
    private static readonly IEscalationPolicy OnB = Recordings.EscalatesOn(Signal.Host2);

    [Fact]
    public void The_first_policy_acts_as_if_it_were_alone()
    {
        IEscalationPolicy live = EscalationLadder.Create().Policy;
        var shadow = new PolicyShadow(live, EscalationLadder.Create(EscalationPreset.FounderLed).Policy);
        ConversationState alone = default, conversation = default, shadowed = default;
        foreach (string text in new[] { "It does not work.", "I already told you, it does not work!", "It does not work!!", "Get me a person." })
        {
            var turn = new Turn { CustomerText = text, PreviousReply = "Please restart the router." };
            bool expected = live.ShouldEscalate(in turn, ref alone, out EscalationDecision decision);
            Assert.Equal(expected, shadow.ShouldEscalate(in turn, ref conversation, ref shadowed, out ShadowedDecision both));
            Assert.Equal(decision, both.Live);
            Assert.Equal(ConversationStateFormat.ToArray(in alone), ConversationStateFormat.ToArray(in conversation));
        }
    }

    [Fact]
    public void The_second_policy_has_a_state_of_its_own()
    {
        var shadow = new PolicyShadow(OnA, OnB);
        ConversationState conversation = default, shadowed = default;
        shadow.ShouldEscalate(new Turn { Signals = SignalSet.Of(Signal.Host2) }, ref conversation, ref shadowed, out ShadowedDecision both);
        Assert.Equal((LadderStage.Automate, LadderStage.Escalate, false), (both.Live.Stage, both.Shadow.Stage, both.SameStage));
        Assert.Equal((Custody.Bot, Custody.HandoffRequested), (conversation.Custody, shadowed.Custody));
    }

    [Fact]
    public void A_second_policy_that_fails_does_no_harm_and_is_reported()
    {
        var failures = new List<Exception>();
        var shadow = new PolicyShadow(OnA, new Breaks(), failure =>
        {
            failures.Add(failure);
            throw new InvalidOperationException("the log is full");
        });
        ConversationState conversation = default, shadowed = default;
        Assert.True(shadow.ShouldEscalate(new Turn { Signals = SignalSet.Of(Signal.Host1) }, ref conversation, ref shadowed, out ShadowedDecision both));
        Assert.Equal((LadderStage.Escalate, true, false), (both.Live.Stage, both.ShadowFailed, both.SameStage));
        Assert.Equal(Custody.Bot, shadowed.Custody);
        Assert.IsType<NotSupportedException>(Assert.Single(failures));
    }

    [Fact]
    public void A_person_who_takes_over_takes_over_for_both()
    {
        var shadow = new PolicyShadow(OnA, OnB);
        ConversationState conversation = default, shadowed = default;
        shadow.ShouldEscalate(new Turn { Signals = SignalSet.Of(Signal.Host1) }, ref conversation, ref shadowed, out _);
        Assert.Equal(CustodyOutcome.Applied, PolicyShadow.Apply(CustodyEvent.Acknowledged, null, ref conversation, ref shadowed).Outcome);
        Assert.Equal(Custody.Bot, shadowed.Custody);
        PolicyShadow.Apply(CustodyEvent.HumanOwns, null, ref conversation, ref shadowed);
        Assert.Equal((Custody.HumanOwned, Custody.HumanOwned), (conversation.Custody, shadowed.Custody));
    }

    [Fact]
    public void A_ladder_reads_the_ticket_classes_of_another_by_name()
    {
        EscalationLadder now = EscalationLadder.Create(options =>
        {
            options.TicketClasses["billing"] = new();
            options.TicketClasses["outage"] = new();
        });
        EscalationLadder tried = EscalationLadder.Create(options => options.TicketClasses["outage"] = new() { KillSwitch = KillSwitch.Escalate });
        IEscalationPolicy policy = tried.PolicyFor(now);
        Assert.True(Escalates(policy, now.TicketClass("outage")));
        Assert.False(Escalates(policy, now.TicketClass("billing")));
        Assert.False(Escalates(policy, default));
        Assert.Same(now.Policy, now.PolicyFor(now));
    }

    private static bool Escalates(IEscalationPolicy policy, TicketClass ticketClass)
    {
        ConversationState conversation = default;
        return policy.ShouldEscalate(new Turn { TicketClass = ticketClass, CustomerText = "hello" }, ref conversation, out _);
    }

    private sealed class Breaks : IEscalationPolicy
    {
        public bool ShouldEscalate(in Turn turn, ref ConversationState conversation, out EscalationDecision decision)
        {
            conversation.Apply(CustodyEvent.HandoffRequested);
            throw new NotSupportedException();
        }
    }
}
