using FsCheck;
using FsCheck.Fluent;

namespace EscalationTrust.Tests.Learn;

public sealed class CaseOutcomeTests
{
    private static readonly DateTimeOffset Day0 = RandomCase.Day0;

    private static readonly CaseRecord Contained = new()
    {
        Id = "a",
        Eligibility = HandoffEligibility.Possible,
        Stage = LadderStage.Automate,
        EndedAt = Day0,
        ObservedUntil = Day0.AddDays(30),
    };

    [Fact]
    public void Every_case_that_could_be_handed_over_has_exactly_one_outcome() =>
        Check.One(Seeded.Quick, Prop.ForAll(RandomCase.Many.ToArbitrary(), cases =>
        {
            TrustIndicators indicators = TrustIndicatorsTests.Of(cases);
            Assert.Equal(cases.Length - indicators.NeverCouldHandOff, Enum.GetValues<CaseOutcome>().Sum(indicators.Count));
            Assert.Equal(cases.Length - indicators.NeverCouldHandOff, Enum.GetValues<TimingVerdict>().Sum(indicators.Count));
            Assert.Equal(cases.Length - indicators.NeverCouldHandOff, Enum.GetValues<CaseDiagnosis>().Sum(indicators.Count));
        }));

    [Fact]
    public void Silence_is_no_success()
    {
        Assert.Equal(CaseOutcome.Unknown, Outcome(Contained));
        Assert.Equal(CaseOutcome.ResolvedConfirmed, Outcome(Contained with { Resolution = ResolutionKind.Confirmed }));
        Assert.Equal(CaseOutcome.ResolvedAssumed, Outcome(Contained with { Resolution = ResolutionKind.Assumed }));
        Assert.Equal(CaseOutcome.Unknown, Outcome(Contained with { Resolution = ResolutionKind.Assumed, ObservedUntil = Day0.AddHours(71) }));
        Assert.Equal(CaseOutcome.AbandonedInLoop, Outcome(Contained with { Resolution = ResolutionKind.Assumed, Abandonment = Abandonment.InLoop }));
        Assert.Equal(CaseOutcome.Abandoned, Outcome(Contained with { Abandonment = Abandonment.Elsewhere }));
    }

    [Fact]
    public void One_who_comes_back_within_the_window_was_not_helped_whatever_was_said()
    {
        CaseRecord confirmed = Contained with { Resolution = ResolutionKind.Confirmed };
        Assert.Equal(CaseOutcome.Returned, Outcome(confirmed with { RecontactedAt = Day0.AddHours(72) }));
        Assert.Equal(CaseOutcome.ResolvedConfirmed, Outcome(confirmed with { RecontactedAt = Day0.AddHours(73) }));
        Assert.Equal(CaseOutcome.Returned, Outcome(confirmed with { ResolvedAt = Day0, ReopenedAt = Day0.AddDays(7) }));
        Assert.Equal(CaseOutcome.ResolvedConfirmed, Outcome(confirmed with { ResolvedAt = Day0, ReopenedAt = Day0.AddDays(8) }));
    }

    [Fact]
    public void A_handoff_is_answered_waiting_or_a_dead_end()
    {
        CaseRecord handed = Contained with { Stage = LadderStage.Escalate, DecidedAt = Day0 };
        Assert.Equal(CaseOutcome.HandoffUnanswered, Outcome(handed));
        Assert.Equal(CaseOutcome.HandoffWaiting, Outcome(handed with { IsOpen = true }));
        Assert.Equal(CaseOutcome.HandedOff, Outcome(handed with { FirstHumanReplyAt = Day0.AddDays(1), Resolution = ResolutionKind.Confirmed }));
    }

    [Fact]
    public void Nobody_recorded_the_stage_so_nobody_knows() =>
        Assert.Equal(CaseOutcome.Unknown, Outcome(Contained with { Stage = null, Resolution = ResolutionKind.Confirmed }));

    private static CaseOutcome Outcome(CaseRecord record) => new CaseReading(record, new IndicatorOptions()).Outcome;
}
