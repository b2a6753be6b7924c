using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Regressions;

/// <summary>Nothing ever set the time at which the need began.</summary>
public sealed class NeedBegan_2
{
    [Fact]
    public void The_need_begins_with_its_first_sign_and_never_moves()
    {
        var chat = new Chat();
        chat.Say(new Turn { Signals = SignalSet.Of(Signal.Gratitude), At = Chat.Noon });
        Assert.Null(chat.State.NeedBegan);
        chat.Say(new Turn { Signals = SignalSet.Of(Signal.NotUnderstood), At = Chat.Noon.AddMinutes(1) });
        chat.Say(new Turn { Signals = SignalSet.Of(Signal.HumanRequested), At = Chat.Noon.AddMinutes(2) });
        Assert.Equal(Chat.Noon.AddMinutes(1), chat.State.NeedBegan);
        Assert.Equal(Chat.Noon.AddMinutes(2), chat.State.HandoffRequested);
    }

    [Fact]
    public void A_new_episode_is_a_new_need()
    {
        var chat = new Chat();
        chat.Say(new Turn { Signals = SignalSet.Of(Signal.Stall), At = Chat.Noon });
        chat.After(CustodyEvent.Resolved);
        chat.Say(new Turn { Signals = SignalSet.Of(Signal.Stall), At = Chat.Noon.AddDays(1) });
        Assert.Equal(Chat.Noon.AddDays(1), chat.State.NeedBegan);
    }

    [Fact]
    public void Without_a_clock_it_stays_unknown()
    {
        var chat = new Chat();
        chat.Say(Signal.HumanRequested);
        Assert.Null(chat.State.NeedBegan);
    }
}
