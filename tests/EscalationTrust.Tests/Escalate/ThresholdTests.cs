namespace EscalationTrust.Tests.Escalate;

/// <summary>The Escalation Threshold moves by each of its six circumstances alone, adds them up, and stops at its floor.</summary>
public sealed class ThresholdTests
{
    private const double Base = 0.9;

    public static TheoryData<string, Turn, double> Circumstances => new()
    {
        { "nothing", default, 0 },
        { "customer state", With(Signal.Frustration), 0.01 },
        { "customer state", With(Signal.NegativeSentiment), 0.01 },
        { "gratitude is no strain", With(Signal.Gratitude), 0 },
        { "account value", new Turn { Account = new() { Tier = AccountTier.High } }, 0.02 },
        { "account value by signal", With(Signal.HighValueAccount), 0.02 },
        { "account value, strategic", new Turn { Account = new() { Tier = AccountTier.Strategic } }, 0.04 },
        { "standard account", new Turn { Account = new() { Tier = AccountTier.Standard } }, 0 },
        { "exposure", new Turn { Exposure = Exposure.FromAmount(500) }, 0.03 },
        { "exposure below", new Turn { Exposure = Exposure.FromAmount(499) }, 0 },
        { "a debit is a stake too", new Turn { Exposure = Exposure.FromAmount(-900) }, 0.03 },
        { "trust below", new Turn { Account = new() { Trust = Ratio.From(0.49) } }, 0.06 },
        { "trust at", new Turn { Account = new() { Trust = Ratio.From(0.5) } }, 0 },
        { "broken trust", new Turn { Account = new() { BrokenTrust = true } }, 0.06 },
        { "policy ambiguity", With(Signal.PolicyAmbiguity), 0.07 },
        { "interpretation", With(Signal.InterpretationNeeded), 0.07 },
        { "low confidence", new Turn { ModelConfidence = Confidence.FromRatio(0.1) }, 0.08 },
        { "good confidence", new Turn { ModelConfidence = Confidence.FromRatio(0.9) }, 0 },
        { "mismatched confidence", With(Signal.MismatchedConfidence), 0.08 },
        { "two together", With(Signal.PolicyAmbiguity, Signal.Abuse), 0.08 },
        { "undefined tier counts as strategic or high, never as nothing", new Turn { Account = new() { Tier = (AccountTier)99 } }, 0.02 },
    };

    [Theory]
    [MemberData(nameof(Circumstances))]
    public void Each_circumstance_lowers_it_by_its_own_amount(string circumstance, Turn turn, double lowered)
    {
        double threshold = New().Say(turn).Threshold.Value;
        Assert.True(Math.Abs(Base - lowered - threshold) < 0.0001, $"{circumstance}: {threshold}");
    }

    [Fact]
    public void Lowerings_stop_at_the_floor()
    {
        var chat = new Chat(o =>
        {
            o.Threshold.Floor = 0.7;
            o.Threshold.Adjustments = new() { CustomerState = 0.5, AccountValue = 0.5, PolicyAmbiguity = 0.5 };
        });
        Assert.Equal(0.7, chat.Say(Signal.Abuse, Signal.HighValueAccount, Signal.InterpretationNeeded).Threshold.Value, 0.0001);
    }

    [Fact]
    public void A_class_below_the_floor_keeps_its_own_threshold()
    {
        EscalationTrustOptions options = Levers.Options(o =>
        {
            o.Threshold.Floor = 0.7;
            o.Threshold.Adjustments.CustomerState = 0.5;
            o.TicketClasses["strict"] = new() { EscalateAt = 0.4, ContainAt = 0.3 };
        });
        EscalationDecision decision = new Chat(Levers.Compile(options)).Say(new Turn { TicketClass = Levers.Class(options, "strict"), Signals = SignalSet.Of(Signal.Abuse) });
        Assert.Equal(0.4, decision.Threshold.Value, 0.0001);
    }

    [Fact]
    public void Risk_escalates_at_the_threshold_and_not_below_it()
    {
        EscalationDecision probe = new Chat().Say(Levers.Contains);
        Assert.Equal(LadderStage.Escalate, At(probe.Risk.Value));
        Assert.Equal(LadderStage.Contain, At(probe.Risk.Value + (1 / 65536.0)));

        static LadderStage At(double threshold) =>
            new Chat(o => (o.Threshold.EscalateAt, o.Threshold.Floor) = (threshold, 0.1)).Say(Levers.Contains).Stage;
    }

    private static Chat New() => new(o => o.Threshold.Adjustments = new()
    {
        CustomerState = 0.01, AccountValue = 0.02, Exposure = 0.03, Trust = 0.06, PolicyAmbiguity = 0.07, Confidence = 0.08,
    });

    private static Turn With(params Signal[] signals) => new() { Signals = SignalSet.Of(signals) };
}
