namespace EscalationTrust.Tests.Escalate;

public sealed class DelegatingEscalationPolicyTests
{
    [Fact]
    public void It_passes_the_turn_the_state_and_the_decision_on()
    {
        LadderEscalationPolicy inner = Levers.Policy();
        var plain = new Chat(inner);
        var wrapped = new Chat(new Wrapper(inner));
        foreach (Signal signal in new[] { Signal.Security, Signal.CustomerRestates, Signal.CustomerRestates, Signal.Legal })
        {
            Assert.Equal(plain.Say(signal), wrapped.Say(signal));
        }

        Assert.Equal(ConversationStateFormat.ToArray(in plain.State), ConversationStateFormat.ToArray(in wrapped.State));
    }

    [Fact]
    public void It_needs_a_policy_to_wrap() => Assert.Throws<ArgumentNullException>(() => new Wrapper(null!));

    private sealed class Wrapper(IEscalationPolicy inner) : DelegatingEscalationPolicy(inner);
}
