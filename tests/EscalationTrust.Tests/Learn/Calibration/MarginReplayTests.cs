using FsCheck;
using FsCheck.Fluent;
using static EscalationTrust.Tests.Learn.Calibration.Conversations;

namespace EscalationTrust.Tests.Learn.Calibration;

public sealed class MarginReplayTests
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue).ToArbitrary();

    /// <summary>The claim on which everything rests: late exactly when the margin lies below the offset, for the policy as it runs.</summary>
    [Fact]
    public void A_policy_whose_thresholds_move_by_an_offset_is_late_exactly_where_the_margin_lies_below_it() =>
        Prop.ForAll(Seeds, seed =>
        {
            var random = new Random(seed);
            int steps = random.Next(-30_000, 15_000);
            int grace = random.Next(3);
            Transcript transcript = Conversations.Random(random);
            EscalationLadder before = Ladder(0);
            EscalationLadder after = Ladder(steps);

            Assert.True(MarginReplay.TryMeasure(before.Policy, transcript, grace, out CalibrationCase measured, before.TicketClass));
            Assert.Equal(EscalatesBy(after, transcript, grace), measured.Margin >= FixedPoint.ToDouble(steps));
            Assert.Equal(transcript.NeededAt is not null, measured.PersonNeeded);
        }).Check(Seeded.Quick.WithMaxTest(2_000));

    [Fact]
    public void The_margin_is_the_highest_up_to_the_needed_turn_and_its_grace()
    {
        Transcript transcript = Labelled(2, Says(), Bot(), Says(Signal.Stall), Bot(), Says(Signal.NotUnderstood), Bot(), Says(Signal.MalformedReply, Signal.NotUnderstood));
        double[] margins = [.. Enumerable.Range(0, 4).Select(grace => Margin(transcript, grace))];
        Assert.True(margins[0] < margins[1] && margins[1] < margins[2], string.Join(", ", margins));
        Assert.Equal(margins[2], margins[3]);
    }

    [Fact]
    public void A_label_on_the_bots_message_is_judged_at_the_customers_next_turn()
    {
        TranscriptMessage[] messages = [Says(), Bot(), Says(Signal.NotUnderstood), Bot(), Says(Signal.MalformedReply)];
        Assert.Equal(Margin(Labelled(2, messages)), Margin(Labelled(1, messages)));
    }

    [Theory]
    [InlineData(Signal.HumanRequested)]
    [InlineData(Signal.BotRefused)]
    [InlineData(Signal.Safety)]
    public void Another_trigger_in_time_is_an_infinite_margin_and_too_late_is_none(Signal trigger)
    {
        Assert.Equal(double.PositiveInfinity, Margin(Labelled(1, Says(), Says(trigger))));
        Assert.InRange(Margin(Labelled(0, Says(Signal.Stall), Says(trigger))), -1, 0);
    }

    [Fact]
    public void A_limit_behind_an_escalation_on_risk_is_seen()
    {
        // Two restatements are the limit; the first turn alone is risky enough.
        TranscriptMessage[] messages = [Says(Signal.MalformedReply, Signal.NotUnderstood, Signal.CustomerRestates), Says(Signal.CustomerRestates)];
        Assert.InRange(Margin(Labelled(0, messages)), 0, 1);
        Assert.Equal(double.PositiveInfinity, Margin(Labelled(1, messages)));
    }

    [Fact]
    public void Friction_alone_or_nothing_at_all_decides_nothing_and_has_no_margin()
    {
        Assert.Equal(double.NegativeInfinity, Margin(Labelled(0, Says(Signal.Abuse, Signal.NegativeSentiment))));
        Assert.Equal(double.NegativeInfinity, Margin(Labelled(0, Says())));
    }

    [Fact]
    public void A_conversation_that_nobody_judged_or_a_person_held_before_says_nothing()
    {
        IEscalationPolicy policy = EscalationLadder.Create().Policy;
        Assert.False(MarginReplay.TryMeasure(policy, new Transcript { Id = "x", Messages = [Says()] }, 0, out _));
        Assert.False(MarginReplay.TryMeasure(policy, Labelled(1, Person(), Says()), 0, out _));
        Assert.False(MarginReplay.TryMeasure(policy, Labelled(null, Bot()), 0, out _));
        Assert.False(MarginReplay.TryMeasure(policy, Labelled(null, Person(), Says()), 0, out _));
        Assert.True(MarginReplay.TryMeasure(policy, Labelled(0, Says(Signal.Stall), Person(), Says(Signal.Safety)), 5, out CalibrationCase measured));
        Assert.InRange(measured.Margin, -1, 0);
    }

    [Fact]
    public void A_policy_of_the_hosts_own_is_measured_by_its_decisions()
    {
        var decorated = new FailToHumanPolicy(EscalationLadder.Create().Policy);
        Assert.True(MarginReplay.TryMeasure(decorated, Labelled(1, Says(), Says(Signal.Safety)), 0, out CalibrationCase measured));
        Assert.Equal(double.PositiveInfinity, measured.Margin);
    }

    private static double Margin(Transcript transcript, int grace = 0)
    {
        Assert.True(MarginReplay.TryMeasure(EscalationLadder.Create().Policy, transcript, grace, out CalibrationCase measured));
        return measured.Margin;
    }

    private static bool EscalatesBy(EscalationLadder ladder, Transcript transcript, int grace)
    {
        int last = transcript.NeededAt is { } needed ? needed + grace : int.MaxValue;
        return TranscriptReplay.Run(ladder.Policy, transcript, ladder.TicketClass).Any(turn => turn.MessageIndex <= last && turn.Escalate);
    }

    // Containment lies low, so that moving the thresholds moves nothing else.
    private static EscalationLadder Ladder(int steps) => EscalationLadder.Create(options =>
    {
        options.Containment.EnterAt = 0.01;
        options.Containment.LeaveBelow = 0.005;
        options.Threshold.EscalateAt = Moved(0.75);
        options.Threshold.Floor = Moved(0.5);
        options.TicketClasses["billing"] = new TicketClassOptions { EscalateAt = Moved(0.6) };

        double Moved(double threshold) => FixedPoint.ToDouble(FixedPoint.From(threshold) + steps);
    });
}
