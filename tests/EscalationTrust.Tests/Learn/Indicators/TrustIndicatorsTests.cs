using FsCheck;
using FsCheck.Fluent;

namespace EscalationTrust.Tests.Learn;

public sealed class TrustIndicatorsTests
{
    private static readonly DateTimeOffset Day0 = RandomCase.Day0;

    [Fact]
    public void Shards_add_up_to_the_whole_in_any_order() =>
        Check.One(Seeded.Quick, Prop.ForAll(RandomCase.Many.ToArbitrary(), cases =>
        {
            TrustIndicators whole = Of(cases);
            TrustIndicators right = Of(cases.Where((_, i) => i % 3 == 0).Reverse());
            right.Merge(Of(cases.Where((_, i) => i % 3 == 2)));
            right.Merge(Of([]));
            right.Merge(Of(cases.Where((_, i) => i % 3 == 1)));
            Assert.Equal(Figures(whole), Figures(right));
        }));

    [Fact]
    public void Every_share_is_what_a_plain_count_gives() =>
        Check.One(Seeded.Quick, Prop.ForAll(RandomCase.Many.ToArbitrary(), cases =>
        {
            TrustIndicators indicators = Of(cases);
            foreach (ShareIndicator share in Enum.GetValues<ShareIndicator>())
            {
                (long yes, long no, long unknown) = NaiveShares.Of(share, cases);
                Proportion figure = indicators.Share(share);
                Assert.Equal((share, yes, yes + no, unknown), (share, figure.Numerator, figure.Denominator, figure.Unknown));
            }
        }));

    [Fact]
    public void Whatever_the_unknown_turn_out_to_be_the_share_stays_within_its_bounds() =>
        Check.One(Seeded.Quick, Prop.ForAll(RandomCase.Many.ToArbitrary(), cases =>
        {
            TrustIndicators before = Of(cases);
            TrustIndicators after = Of(cases.Select(c => c.Complaint is null ? c with { Complaint = c.Id.Length % 2 == 0 } : c));
            Proportion told = after.Share(ShareIndicator.ComplainedAfterEscalation);
            Interval bounds = before.Share(ShareIndicator.ComplainedAfterEscalation).Bounds;
            bool escalationKnown = cases.All(c => c.Escalated is not null || c.Eligibility == HandoffEligibility.Never);
            Assert.True(!escalationKnown || told.Estimate is null || bounds.Contains(told.Estimate.Value));
        }));

    [Fact]
    public void Nothing_added_is_nothing_known()
    {
        TrustIndicators none = Of([]);
        Assert.Null(none.Share(ShareIndicator.Escalated).Estimate);
        Assert.False(none.Share(ShareIndicator.Escalated).Interval.IsKnown);
        Assert.False(none.Share(ShareIndicator.Escalated).Bounds.IsKnown);
        Assert.Null(none.Duration(DurationIndicator.TimeToResolution).Median);
        Assert.False(none.Duration(DurationIndicator.TimeToResolution).WithinLimit.IsKnown);
        Assert.Null(none.Mean(MeanIndicator.LoopEffort).Mean);
        Assert.Equal(default, none.Share((ShareIndicator)99));
        Assert.Equal(default, none.Duration((DurationIndicator)(-1)));
        Assert.Equal(default, none.Mean((MeanIndicator)99));
        Assert.Null(none.Table((DurationIndicator)99));
    }

    [Fact]
    public void A_case_that_does_not_say_whether_it_belongs_to_a_cohort_is_unknown_in_every_figure_of_it()
    {
        CaseRecord silent = new() { Id = "a", Eligibility = HandoffEligibility.Possible, TimeInAutomation = TimeSpan.FromMinutes(9), AutomationLimit = TimeSpan.FromMinutes(3), Satisfaction = Ratio.From(1) };
        TrustIndicators indicators = Of([silent, silent with { HighRisk = false, Stage = LadderStage.Automate }]);
        Assert.Equal((0, 1), (indicators.Share(ShareIndicator.HighRiskOverstayed).Denominator, indicators.Share(ShareIndicator.HighRiskOverstayed).Unknown));
        Assert.Equal((0, 1), (indicators.Mean(MeanIndicator.HighRiskOverrun).Count, indicators.Mean(MeanIndicator.HighRiskOverrun).Unknown));
        Assert.Equal((0, 1), (indicators.Duration(DurationIndicator.HighRiskInAutomation).Events, indicators.Duration(DurationIndicator.HighRiskInAutomation).Unknown));
        Assert.Equal((0, 1), (indicators.Mean(MeanIndicator.SatisfactionAfterEscalation).Count, indicators.Mean(MeanIndicator.SatisfactionAfterEscalation).Unknown));
        Assert.Equal((0, 1), (indicators.Duration(DurationIndicator.TimeToResolution).Events, indicators.Duration(DurationIndicator.TimeToResolution).Unknown));
    }

    [Fact]
    public void Satisfaction_has_bounds_for_those_who_did_not_answer()
    {
        CaseRecord asked = new() { Id = "a", DecidedTurn = 3 };
        MeanFigure mean = Of([asked with { Satisfaction = Ratio.From(1) }, asked with { Satisfaction = Ratio.From(0.5) }, asked, asked]).Mean(MeanIndicator.SatisfactionAfterEscalation);
        Assert.Equal((0.75, 2, 2), (mean.Mean!.Value, mean.Count, mean.Unknown));
        Assert.Equal((0.375, 0.875), (mean.Bounds.Lower, mean.Bounds.Upper));
        Assert.True(mean.Interval.Contains(0.75));
    }

    [Fact]
    public void A_need_is_never_taken_from_the_policys_own_decision()
    {
        TrustIndicators indicators = Of([new CaseRecord { Id = "a", StartedAt = Day0, DecidedAt = Day0.AddMinutes(1), EffectiveAt = Day0.AddMinutes(2) }]);
        DurationFigure time = indicators.Duration(DurationIndicator.TimeToEffectiveEscalation);
        Assert.Equal((0, 0, 1), (time.Events, time.Censored, time.Unknown));
        Assert.Equal(1, indicators.Count(TimingVerdict.Unknown));
    }

    [Fact]
    public void Three_minutes_to_a_person_is_judged_with_an_exact_limit()
    {
        CaseRecord asked = new() { Id = "a", RequestedAt = Day0 };
        TrustIndicators indicators = Of(
        [
            .. Enumerable.Range(1, 97).Select(_ => asked with { FirstHumanReplyAt = Day0.AddSeconds(180) }),
            asked with { FirstHumanReplyAt = Day0.AddSeconds(181) },
            asked with { EndedAt = Day0.AddSeconds(20) },
            asked with { IsOpen = true, ObservedUntil = Day0.AddSeconds(100) },
            asked with { IsOpen = true, ObservedUntil = Day0.AddSeconds(1000) },
        ]);
        Proportion reached = indicators.Share(ShareIndicator.HumanReachedInTime);
        Assert.Equal((97, 100, 1), (reached.Numerator, reached.Denominator, reached.Unknown));
        Assert.Equal(IntervalMethod.ClopperPearson, reached.Interval.Method);
        Assert.True(reached.Interval.Lower < 0.95);
    }

    [Fact]
    public void A_policy_without_eyes_is_the_baseline()
    {
        CaseRecord needed = new() { Id = "a", Need = AuditedNeed.Needed };
        TrustIndicators indicators = Of(
        [
            needed with { NeededTurn = 3 }, needed with { NeededTurn = 4 }, needed with { NeededTurn = 9 }, needed with { NeededTurn = 900 },
            needed with { NeededTurn = 1 }, needed, new CaseRecord { Id = "b", Need = AuditedNeed.NotNeeded }, new CaseRecord { Id = "c" },
        ]);
        Assert.Equal(new PositionBaseline { Turn = 3, Correct = 2, Early = 2, Late = 1, Unnecessary = 1 }, indicators.Baseline(3));
        Assert.Equal(6, indicators.Baseline(64).Judged);
        Assert.Throws<ArgumentOutOfRangeException>(() => indicators.Baseline(0));
    }

    [Fact]
    public void Shards_with_other_options_are_refused()
    {
        TrustIndicators one = Of([]);
        var e = Assert.Throws<ArgumentException>(() => one.Merge(new TrustIndicators(new IndicatorOptions { ToleranceTurns = 2 })));
        Assert.Contains("Make every shard with the same options", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_wrong_options_are_named_at_once()
    {
        var e = Assert.Throws<ArgumentException>(() => new TrustIndicators(new IndicatorOptions { Level = 1, RepeatsTooMany = 0, AccessLimit = TimeSpan.Zero, DissatisfiedAt = double.NaN }));
        Assert.Equal(4, e.Message.Split('\n').Length);
    }

    [Fact]
    public void Adding_a_case_allocates_nothing()
    {
        TrustIndicators indicators = Of([]);
        CaseRecord record = RandomCase.Of(new Random(3));
        Assert.Equal(0, Allocation.Of(() => indicators.Add(record)));
    }

    internal static TrustIndicators Of(IEnumerable<CaseRecord> cases)
    {
        var indicators = new TrustIndicators();
        foreach (CaseRecord record in cases)
        {
            indicators.Add(record);
        }

        return indicators;
    }

    private static string Figures(TrustIndicators indicators) => string.Join(
        '\n',
        [
            $"{indicators.Cases} {indicators.NeverCouldHandOff}",
            .. Enum.GetValues<ShareIndicator>().Select(i => indicators.Share(i).ToString()),
            .. Enum.GetValues<DurationIndicator>().Select(i => indicators.Duration(i).ToString()),
            .. Enum.GetValues<MeanIndicator>().Select(i => indicators.Mean(i).ToString()),
            .. Enum.GetValues<CaseOutcome>().Select(i => indicators.Count(i).ToString()),
            .. Enum.GetValues<TimingVerdict>().Select(i => indicators.Count(i).ToString()),
            .. Enum.GetValues<CaseDiagnosis>().Select(i => indicators.Count(i).ToString()),
            .. Enumerable.Range(1, 64).Select(turn => indicators.Baseline(turn).ToString()),
        ]);
}
