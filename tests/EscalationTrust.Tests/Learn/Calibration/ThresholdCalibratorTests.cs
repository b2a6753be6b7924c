using FsCheck;
using FsCheck.Fluent;

namespace EscalationTrust.Tests.Learn.Calibration;

public sealed class ThresholdCalibratorTests
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue).ToArbitrary();

    [Theory]
    [InlineData(0.05, 0.95, 59)]
    [InlineData(0.01, 0.95, 299)]
    [InlineData(0.02, 0.95, 149)]
    [InlineData(0.10, 0.90, 22)]
    public void Too_little_data_is_an_answer_with_the_number_still_needed(double late, double confidence, int fewest)
    {
        var calibrator = new ThresholdCalibrator(new CalibrationOptions { LateAtMost = late, Confidence = confidence });
        Assert.Equal(fewest, calibrator.FewestNeeded());
        for (int n = 1; n < fewest; n++)
        {
            calibrator.Add(Needs(0.1));
            CalibratedThreshold found = Assert.Single(calibrator.Calibrate().Thresholds);
            Assert.Equal((CalibrationOutcome.TooFew, fewest - n), (found.Outcome, found.Missing));
        }

        calibrator.Add(Needs(0.1));
        Assert.True(calibrator.Calibrate().Found);
    }

    [Theory]
    [InlineData(0.05, 0.95, 100, 1)]
    [InlineData(0.05, 0.95, 1000, 38)]
    [InlineData(0.10, 0.90, 200, 14)]
    [InlineData(0.02, 0.95, 500, 4)]
    [InlineData(0.01, 0.95, 3000, 20)]
    public void As_many_may_be_late_as_the_published_table_says(double late, double confidence, int n, int allowed)
    {
        CalibratedThreshold found = Calibrate(Enumerable.Range(0, n).Select(i => Needs(i / 10_000.0)), late, confidence);
        Assert.Equal((allowed, allowed), (found.AllowedLate, found.LateAfter));
        Assert.Equal(allowed / 10_000.0, found.Offset);
    }

    [Fact]
    public void The_offset_is_the_highest_that_the_obvious_search_allows() =>
        Prop.ForAll(Seeds, seed =>
        {
            var random = new Random(seed);
            // Few different values, so that most margins are tied.
            double[] margins = [.. Enumerable.Range(0, random.Next(59, 400)).Select(_ => random.Next(-5, 6) / 16.0)];
            CalibratedThreshold found = Calibrate(margins.Select(Needs));

            double highest = margins.Distinct().Order().Last(offset => margins.Count(margin => margin < offset) <= found.AllowedLate);
            Assert.Equal(highest, found.Offset);
            Assert.InRange(found.LateAfter, 0, found.AllowedLate);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Two_targets_leave_the_interval_that_the_obvious_search_leaves() =>
        Prop.ForAll(Seeds, seed =>
        {
            var random = new Random(seed);
            double shift = random.Next(-4, 8) / 16.0;
            double[] needed = [.. Enumerable.Range(0, 200).Select(_ => shift + (random.Next(-5, 6) / 16.0))];
            double[] notNeeded = [.. Enumerable.Range(0, 200).Select(_ => random.Next(-5, 6) / 16.0)];
            CalibratedThreshold found = Calibrate([.. needed.Select(Needs), .. notNeeded.Select(NeedsNobody)], unnecessary: 0.1);

            // Every multiple of 1/32, so that points between the margins are tried as well.
            double[] certified =
            [
                .. Enumerable.Range(-64, 129).Select(i => i / 32.0).Where(offset =>
                    needed.Count(margin => margin < offset) <= found.AllowedLate
                    && notNeeded.Count(margin => margin >= offset) <= found.AllowedUnnecessary),
            ];
            Assert.Equal(certified.Length != 0, found.Outcome == CalibrationOutcome.Found);
            Assert.All(certified, offset => Assert.True(offset > found.AboveOffset && offset <= found.Offset));
            if (certified.Length != 0)
            {
                Assert.Equal(certified[^1], found.Offset);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Two_targets_share_the_error()
    {
        CalibratedThreshold one = Calibrate(Enumerable.Repeat(Needs(0), 300));
        CalibratedThreshold two = Calibrate([.. Enumerable.Repeat(Needs(0), 300), .. Enumerable.Repeat(NeedsNobody(-0.5), 300)], unnecessary: 0.05);
        Assert.Equal(8, one.AllowedLate);
        Assert.Equal((7, 7), (two.AllowedLate, two.AllowedUnnecessary));
    }

    [Fact]
    public void A_score_that_cannot_meet_both_targets_is_told_so()
    {
        CalibratedThreshold found = Calibrate([.. Enumerable.Repeat(Needs(0.1), 200), .. Enumerable.Repeat(NeedsNobody(0.2), 200)], unnecessary: 0.2);
        Assert.Equal(CalibrationOutcome.NoThreshold, found.Outcome);
        Assert.Equal((0.1, 0.2), (found.Offset, found.AboveOffset));
    }

    [Fact]
    public void Too_few_that_need_nobody_are_counted_apart()
    {
        CalibratedThreshold found = Calibrate([.. Enumerable.Repeat(Needs(0.1), 200), .. Enumerable.Repeat(NeedsNobody(0), 10)], unnecessary: 0.05);
        // ⌈ln 0.025 / ln 0.95⌉ = 72.
        Assert.Equal((CalibrationOutcome.TooFew, 0, 62), (found.Outcome, found.Missing, found.MissingNotNeeded));
    }

    [Fact]
    public void Conversations_that_other_triggers_catch_in_time_allow_any_threshold()
    {
        CalibratedThreshold found = Calibrate(Enumerable.Repeat(Needs(double.PositiveInfinity), 59));
        Assert.Equal((CalibrationOutcome.Found, double.PositiveInfinity, 0), (found.Outcome, found.Offset, found.LateAfter));
    }

    [Theory]
    [InlineData(double.NegativeInfinity)]
    [InlineData(double.NaN)]
    public void Conversations_that_show_nothing_in_time_leave_no_threshold(double margin)
    {
        CalibratedThreshold found = Calibrate([.. Enumerable.Repeat(Needs(0.3), 98), .. Enumerable.Repeat(Needs(margin), 2)]);
        Assert.Equal((CalibrationOutcome.NoThreshold, 1, 2), (found.Outcome, found.AllowedLate, found.LateBefore));
    }

    [Fact]
    public void A_margin_that_is_no_number_counts_as_escalated_where_nobody_is_needed() =>
        Assert.Equal(3, Calibrate(Enumerable.Repeat(NeedsNobody(double.NaN), 3)).UnnecessaryBefore);

    [Fact]
    public void The_conformal_place_is_the_one_of_the_published_table()
    {
        Assert.Equal(5, Conformal(100, 0.05).AllowedLate + 1);
        Assert.Equal(100, Conformal(1000, 0.1).AllowedLate + 1);
        Assert.Equal(30, Conformal(3000, 0.01).AllowedLate + 1);
        Assert.Equal((CalibrationOutcome.TooFew, 1), (Conformal(18, 0.05).Outcome, Conformal(18, 0.05).Missing));
        Assert.Equal(CalibrationOutcome.Found, Conformal(19, 0.05).Outcome);
    }

    [Fact]
    public void Segments_share_the_error_equally()
    {
        var calibrator = new ThresholdCalibrator();
        Assert.Equal(104, calibrator.FewestNeeded(segments: 10));
        for (int segment = 0; segment < 10; segment++)
        {
            for (int i = 0; i < 104; i++)
            {
                calibrator.Add(Needs(segment / 16.0) with { Segment = $"s{segment}" });
            }
        }

        CalibrationResult found = calibrator.CalibrateBySegment();
        Assert.Equal(Enumerable.Range(0, 10).Select(segment => ($"s{segment}", segment / 16.0)), found.Thresholds.Select(t => (t.Segment!, t.Offset)));
        Assert.Equal(0, Assert.Single(calibrator.Calibrate().Thresholds).Offset);
    }

    [Fact]
    public void Shards_and_order_change_nothing() =>
        Prop.ForAll(Seeds, seed =>
        {
            var random = new Random(seed);
            CalibrationCase[] cases =
            [
                .. Enumerable.Range(0, 300).Select(_ => new CalibrationCase
                {
                    PersonNeeded = random.Next(3) != 0,
                    Margin = random.Next(20) == 0 ? double.PositiveInfinity : random.Next(-40, 40) / 64.0,
                    Segment = random.Next(2) == 0 ? null : "b",
                }),
            ];
            var whole = new ThresholdCalibrator();
            var left = new ThresholdCalibrator();
            var right = new ThresholdCalibrator();
            foreach (CalibrationCase one in cases)
            {
                whole.Add(one);
            }

            random.Shuffle(cases);
            for (int i = 0; i < cases.Length; i++)
            {
                (i % 3 == 0 ? left : right).Add(cases[i]);
            }

            right.Add(left);
            Assert.Equal(whole.Calibrate().Thresholds, right.Calibrate().Thresholds);
            Assert.Equal(whole.CalibrateBySegment().Thresholds, right.CalibrateBySegment().Thresholds);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Options_outside_their_range_are_refused_with_the_value()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ThresholdCalibrator(new CalibrationOptions { LateAtMost = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ThresholdCalibrator(new CalibrationOptions { Confidence = double.NaN }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ThresholdCalibrator(new CalibrationOptions { UnnecessaryAtMost = 1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ThresholdCalibrator(new CalibrationOptions { Grace = -1 }));
        Assert.Throws<ArgumentException>(() => new ThresholdCalibrator(new CalibrationOptions { Method = CalibrationMethod.Conformal, UnnecessaryAtMost = 0.1 }));
    }

    private static CalibratedThreshold Calibrate(
        IEnumerable<CalibrationCase> cases, double late = 0.05, double confidence = 0.95, double? unnecessary = null)
    {
        var calibrator = new ThresholdCalibrator(new CalibrationOptions { LateAtMost = late, Confidence = confidence, UnnecessaryAtMost = unnecessary });
        foreach (CalibrationCase one in cases)
        {
            calibrator.Add(one);
        }

        return Assert.Single(calibrator.Calibrate().Thresholds);
    }

    private static CalibratedThreshold Conformal(int n, double late)
    {
        var calibrator = new ThresholdCalibrator(new CalibrationOptions { LateAtMost = late, Method = CalibrationMethod.Conformal });
        for (int i = 0; i < n; i++)
        {
            calibrator.Add(Needs(i / 10_000.0));
        }

        return Assert.Single(calibrator.Calibrate().Thresholds);
    }

    private static CalibrationCase Needs(double margin) => new() { PersonNeeded = true, Margin = margin };

    private static CalibrationCase NeedsNobody(double margin) => new() { Margin = margin };
}
