namespace EscalationTrust.Tests.Learn;

public sealed class CaseBuilderTests
{
    private static readonly DateTimeOffset Day0 = RandomCase.Day0;

    [Fact]
    public void A_live_conversation_becomes_a_case()
    {
        var builder = new CaseBuilder(new CaseRecord { Id = "a", Account = "acme" });
        builder.AddTurn(new EscalationDecision { Turn = 1, Stage = LadderStage.Escalate, OpensHandoff = true, Reason = EscalationReason.RiskThreshold }, Day0, 10);
        builder.Apply(CustodyEvent.Queued, Day0.AddSeconds(5));
        builder.Apply(CustodyEvent.Acknowledged, Day0.AddSeconds(9));
        builder.AddHumanReply(Day0.AddMinutes(1), isEffective: true);
        builder.Apply(CustodyEvent.Transferred, Day0.AddMinutes(2));
        builder.AddHumanReply(Day0.AddMinutes(4), isEffective: true);
        builder.Apply(CustodyEvent.Resolved, Day0.AddMinutes(30));
        builder.Apply(CustodyEvent.ResolutionConfirmed, Day0.AddMinutes(31));
        builder.Apply(CustodyEvent.Reopened, Day0.AddHours(3));
        CaseRecord c = builder.Build();

        Assert.Equal((Day0.AddSeconds(5), Day0.AddMinutes(1), Day0.AddMinutes(4)), (c.AcknowledgedAt, c.FirstHumanReplyAt, c.EffectiveAt));
        Assert.Equal((ResolutionKind.Confirmed, Day0.AddMinutes(30), Day0.AddHours(3)), (c.Resolution, c.ResolvedAt, c.ReopenedAt));
        Assert.Equal((LadderStage.HumanOwned, EscalationReason.RiskThreshold, TimeSpan.Zero), (c.Stage, c.Reason, c.TimeInAutomation));
    }

    [Fact]
    public void A_reply_by_custody_is_a_persons_reply()
    {
        var builder = new CaseBuilder(new CaseRecord { Id = "a" });
        builder.Apply(CustodyEvent.HumanReplied, Day0);
        Assert.Equal((Day0, (DateTimeOffset?)null, true), (builder.Build().FirstHumanReplyAt, builder.Build().EffectiveAt, builder.Build().Escalated));
        Assert.Throws<ArgumentNullException>(() => new CaseBuilder(null!));
    }

    [Theory]
    [InlineData(Signal.HumanRequested)]
    [InlineData(Signal.BotRefused)]
    public void Refusing_the_bot_is_asking_for_a_person(Signal signal)
    {
        var builder = new CaseBuilder(new CaseRecord { Id = "a", Need = AuditedNeed.NotNeeded });
        builder.AddTurn(new EscalationDecision { Turn = 1, Stage = LadderStage.Escalate, OpensHandoff = true, Reason = EscalationReason.HumanRequested, Signals = SignalSet.Of(signal) }, Day0, 10);
        CaseRecord record = builder.Build();
        Assert.Equal((1, Day0), (record.RequestedTurn, record.RequestedAt));

        var indicators = new TrustIndicators();
        indicators.Add(record);
        Assert.Equal(0, indicators.Share(ShareIndicator.Unnecessary).Numerator);
    }

    [Fact]
    public void One_who_leaves_is_booked_as_leaving()
    {
        var builder = new CaseBuilder(new CaseRecord { Id = "a" });
        builder.AddTurn(new EscalationDecision { Turn = 1, Signals = SignalSet.Of(Signal.DoomLoop) }, Day0, 10);
        builder.CustomerLeft(Day0.AddMinutes(1));
        Assert.Equal(Abandonment.InLoop, builder.Build().Abandonment);
        Assert.Equal(Day0.AddMinutes(1), builder.Build().EndedAt);
    }
}
