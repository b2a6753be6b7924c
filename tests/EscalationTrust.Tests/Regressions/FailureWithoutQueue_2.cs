using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Regressions;

/// <summary>A policy that failed handed over to no queue, with no deadline, and forgot the request for a person that the host had seen.</summary>
public sealed class FailureWithoutQueue_2
{
    private static readonly EscalationLadder Ladder = EscalationLadder.Create(options =>
    {
        options.Target.Queue = "front-desk";
        options.TicketClasses["billing"] = new() { Target = new() { Queue = "billing-people", AcknowledgeWithin = TimeSpan.FromMinutes(20) } };
    });

    [Fact]
    public void A_failure_goes_to_the_queue_of_the_ticket_class_with_its_deadline()
    {
        EscalationDecision decision = Failing().Say(new Turn { TicketClass = Ladder.TicketClass("billing"), At = Chat.Noon });
        Assert.Equal(("billing-people", HandoffPriority.Normal, Chat.Noon.AddMinutes(20)), (decision.Queue, decision.Priority, decision.AcknowledgeBy));
        Assert.Equal("front-desk", Failing().Say().Queue);
    }

    [Fact]
    public void A_danger_that_the_host_saw_makes_it_urgent_while_the_policy_fails()
    {
        EscalationDecision decision = Failing().Say(new Turn { Signals = SignalSet.Of(Signal.Safety), At = Chat.Noon });
        Assert.Equal((HandoffPriority.Emergency, Chat.Noon.AddSeconds(90)), (decision.Priority, decision.AcknowledgeBy));
        Chat plain = new(new FailToHumanPolicy(new Broken()));
        Assert.Equal(HandoffPriority.Emergency, plain.Say(Signal.Safety).Priority);
    }

    [Fact]
    public void A_deadline_that_the_ladder_set_is_kept_when_a_later_turn_fails()
    {
        Chat chat = new(Ladder.Policy);
        DateTimeOffset? due = chat.Say(new Turn { Signals = SignalSet.Of(Signal.HumanRequested), At = Chat.Noon }).AcknowledgeBy;
        var failing = new FailToHumanPolicy(new Broken());
        failing.ShouldEscalate(new Turn { At = Chat.Noon.AddMinutes(1) }, ref chat.State, out EscalationDecision decision);
        Assert.NotNull(due);
        Assert.Equal((LadderStage.Waiting, due), (decision.Stage, decision.AcknowledgeBy));
    }

    [Fact]
    public void A_request_for_a_person_is_noted_though_the_policy_fails()
    {
        Chat chat = Failing();
        chat.Say(new Turn { Signals = SignalSet.Of(Signal.HumanRequested), At = Chat.Noon });
        Assert.True(chat.State.PersonRequested);
        Assert.Equal(Chat.Noon, chat.State.PersonFirstRequested);
    }

    [Fact]
    public void While_a_person_owns_it_a_failure_names_no_queue()
    {
        EscalationDecision decision = Failing().After(CustodyEvent.HumanOwns).Say();
        Assert.Equal((null, null, LadderStage.HumanOwned), (decision.Queue, decision.AcknowledgeBy, decision.Stage));
    }

    private static Chat Failing() => new(Ladder.FailToHuman(new Broken()));

    private sealed class Broken : IEscalationPolicy
    {
        public bool ShouldEscalate(in Turn turn, ref ConversationState conversation, out EscalationDecision decision) =>
            throw new InvalidTimeZoneException();
    }
}
