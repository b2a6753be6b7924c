namespace EscalationTrust.Tests.Escalate;

public sealed class LimitTests
{
    [Theory]
    [InlineData(Signal.CustomerRestates, 2, EscalationReason.RestatementLimit)]
    [InlineData(Signal.BotRepeats, 2, EscalationReason.BotRepeatLimit)]
    [InlineData(Signal.NotUnderstood, 3, EscalationReason.NotUnderstoodLimit)]
    [InlineData(Signal.ToolFailure, 3, EscalationReason.ToolFailureLimit)]
    [InlineData(Signal.Frustration, 2, EscalationReason.FrictionLimit)]
    [InlineData(Signal.Abuse, 2, EscalationReason.FrictionLimit)]
    [InlineData(Signal.PolicyAmbiguity, 2, EscalationReason.PolicyAmbiguityLimit)]
    public void A_limit_is_reached_at_its_count_and_not_before(Signal signal, int count, EscalationReason reason)
    {
        var chat = new Chat();
        for (int i = 1; i < count; i++)
        {
            Assert.False(chat.Say(signal).BotMustNotAnswer);
            Assert.False(chat.Say().BotMustNotAnswer);
        }

        EscalationDecision decision = chat.Say(signal);
        Assert.Equal((LadderStage.Escalate, reason), (decision.Stage, decision.Reason));
    }

    [Theory]
    [InlineData(Signal.CustomerRestates)]
    [InlineData(Signal.BotRepeats)]
    [InlineData(Signal.NotUnderstood)]
    [InlineData(Signal.ToolFailure)]
    [InlineData(Signal.Frustration)]
    [InlineData(Signal.PolicyAmbiguity)]
    public void Zero_switches_a_limit_off(Signal signal)
    {
        var chat = new Chat(o =>
        {
            o.Limits.Restatements = o.Limits.BotRepeats = o.Limits.NotUnderstood = o.Limits.ToolFailures = 0;
            o.Limits.FrictionTurns = o.Limits.PolicyAmbiguities = 0;
        });
        Assert.DoesNotContain(Enumerable.Range(0, 300).Select(_ => chat.Say(signal).Stage), stage => stage >= LadderStage.Escalate);
    }

    [Theory]
    [InlineData(Signal.AnswerRejected, EscalationReason.FrictionLimit)]
    [InlineData(Signal.LowConfidence, EscalationReason.FrictionLimit)]
    [InlineData(Signal.Shouting, EscalationReason.None)]
    [InlineData(Signal.Gratitude, EscalationReason.None)]
    [InlineData(Signal.RenewalNear, EscalationReason.None)]
    public void A_raised_voice_counts_where_something_goes_wrong(Signal beside, EscalationReason reason)
    {
        var chat = new Chat();
        chat.Say(Signal.Shouting, beside);
        Assert.Equal(reason, chat.Say(Signal.Shouting, beside).Reason);
    }

    [Fact]
    public void Sentiment_never_counts_as_friction()
    {
        var chat = new Chat();
        Assert.DoesNotContain(Enumerable.Range(0, 9).Select(_ => chat.Say(Signal.NegativeSentiment, Signal.FallingSentiment).Stage), stage => stage >= LadderStage.Escalate);
    }

    [Fact]
    public void Tools_that_fail_several_times_before_one_message_count_once()
    {
        ToolActivity tools = default;
        tools = tools.With("a", "1", true).With("b", "2", true).With("c", "3", true);
        var chat = new Chat();
        Assert.Equal(LadderStage.Automate, chat.Say(new Turn { Tools = tools }).Stage);
        Assert.Equal(LadderStage.Automate, chat.Say(new Turn { Tools = tools }).Stage);
        Assert.Equal(EscalationReason.ToolFailureLimit, chat.Say(new Turn { Tools = tools }).Reason);
    }

    [Fact]
    public void A_turn_below_the_containment_threshold_starts_the_count_of_turns_at_risk_anew()
    {
        var chat = new Chat(o => (o.Threshold.EscalateAt, o.Risk.Decay) = (0.99, 0.001));
        LadderStage[] stages = [.. new[] { true, true, false, true, true, true }.Select(risky => (risky ? chat.Say(Levers.Contains) : chat.Say()).Stage)];
        Assert.Equal(LadderStage.Escalate, stages[^1]);
        Assert.DoesNotContain(LadderStage.Escalate, stages[..^1]);
    }

    [Fact]
    public void Counters_stop_at_255_and_do_not_begin_again()
    {
        var chat = new Chat(o => (o.Limits.Restatements, o.Detection.TurnBudget) = (0, 1_000));
        for (int i = 0; i < 600; i++)
        {
            chat.Say(Signal.CustomerRestates);
        }

        Assert.Equal((255, 600), (chat.State.Restatements, chat.State.Turns));
    }

    [Fact]
    public void A_conversation_of_more_turns_than_can_be_counted_stays_at_the_last_number()
    {
        var chat = new Chat { State = { TurnCount = ushort.MaxValue, EpisodeTurnCount = ushort.MaxValue } };
        Assert.Equal(65_535, chat.Say().Turn);
    }
}
