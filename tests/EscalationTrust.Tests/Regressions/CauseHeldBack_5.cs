using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Regressions;

/// <summary>The cause of the handoff before, still cooling down, hid a limit that would have escalated by itself: more risk meant less escalation.</summary>
public sealed class CauseHeldBack_5
{
    [Fact]
    public void A_risk_that_cools_down_holds_no_limit_back()
    {
        Chat chat = AfterAHandoffFor(Levers.Escalates, o => o.Limits.SameCauseCooldownTurns = 9);
        chat.Say(Signal.CustomerRestates, Levers.Escalates);
        Assert.Equal(EscalationReason.RestatementLimit, chat.Say(Signal.CustomerRestates, Levers.Escalates).Reason);
    }

    [Fact]
    public void A_limit_that_cools_down_holds_no_other_limit_back()
    {
        Chat chat = AfterAHandoffFor(Signal.CustomerRestates, o => (o.Limits.Restatements, o.Limits.BotRepeats, o.Limits.SameCauseCooldownTurns) = (1, 1, 9));
        chat.Say();
        Assert.Equal(EscalationReason.BotRepeatLimit, chat.Say(Signal.CustomerRestates, Signal.BotRepeats).Reason);
    }

    [Fact]
    public void After_any_history_one_signal_more_never_lets_the_bot_answer()
    {
        for (int seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            LadderEscalationPolicy policy = Levers.Policy(o => (o.Limits.CooldownTurns, o.Limits.SameCauseCooldownTurns, o.Limits.ToolFailures) = (random.Next(3), random.Next(6), 2));
            var chat = new Chat(policy);
            for (int turn = 0; turn < 12; turn++)
            {
                Signal[] said = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Any(random))];
                var more = new Chat(policy) { State = chat.State };
                LadderStage with = more.Say([.. said, Any(random)]).Stage;
                Assert.True(with >= chat.Say(said).Stage, $"seed {seed}, turn {turn}");
                if (chat.State.HandoffOpened)
                {
                    chat.After(CustodyEvent.HumanOwns, CustodyEvent.Returned);
                }
            }
        }
    }

    private static Chat AfterAHandoffFor(Signal signal, Action<EscalationTrustOptions> configure)
    {
        var chat = new Chat(configure);
        while (!chat.State.HandoffOpened)
        {
            chat.Say(signal);
        }

        return chat.After(CustodyEvent.HumanOwns, CustodyEvent.Returned);
    }

    private static Signal Any(Random random)
    {
        Signal[] signals = [Levers.Escalates, Levers.Contains, Signal.CustomerRestates, Signal.BotRepeats, Signal.ToolFailure, Signal.Frustration, Signal.PolicyAmbiguity];
        return signals[random.Next(signals.Length)];
    }
}
