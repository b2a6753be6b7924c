namespace EscalationTrust.Tests.Learn;

public sealed class AuditScoreTests
{
    private static readonly AuditUnit[] Log = [.. Enumerable.Range(0, 2000).Select(AuditSamplerTests.Unit)];

    [Fact]
    public void Each_verdict_counts_for_as_many_as_it_was_drawn_from()
    {
        var score = new AuditScore(
        [
            .. Draws("large", 900, [TimingVerdict.CorrectlyContained, TimingVerdict.CorrectlyContained, TimingVerdict.Missed]),
            .. Draws("small", 100, [TimingVerdict.Late, TimingVerdict.Correct]),
        ]);
        AuditEstimate bad = score.Share(TimingVerdict.Late, TimingVerdict.Missed);
        Assert.Equal((1000, 5, 0), (score.Population, score.Drawn, score.Unjudged));
        Assert.Equal((0.9 / 3) + (0.1 / 2), bad.Estimate!.Value, 1e-12);
        Assert.Equal((2, 5), (bad.Found, bad.Judged));
        Assert.True(bad.Interval.Contains(bad.Estimate.Value));
    }

    [Fact]
    public void What_nobody_judged_widens_the_bounds()
    {
        AuditDraw[] draws = Draws("all", 300, [TimingVerdict.Missed, TimingVerdict.Correct, TimingVerdict.Unknown]);
        AuditEstimate missed = new AuditScore(draws).Share(TimingVerdict.Missed);
        Assert.Equal(0.5, missed.Estimate);
        Assert.Equal((1 / 3.0, 2 / 3.0), (missed.Bounds.Lower, missed.Bounds.Upper));
        Assert.Equal(1, missed.Unjudged);

        // A row that is missing from the file is unjudged as well.
        Assert.Equal(missed, new AuditScore(draws.Take(2)).Share(TimingVerdict.Missed));
        Assert.Null(new AuditScore(Draws("all", 9, [TimingVerdict.Unknown])).Share(TimingVerdict.Missed).Estimate);
        Assert.Equal(default, new AuditScore([]).Share(TimingVerdict.Missed));
    }

    [Fact]
    public void A_population_that_was_judged_whole_leaves_no_doubt()
    {
        Interval interval = new AuditScore(Draws("all", 4, [TimingVerdict.Missed, TimingVerdict.Correct, TimingVerdict.Correct, TimingVerdict.Correct])).Share(TimingVerdict.Missed).Interval;
        Assert.Equal(0.25, interval.Lower, 1e-9);
        Assert.Equal(0.25, interval.Upper, 1e-9);
    }

    // The bound of one stratum is the Chernoff–Hoeffding bound: exp(−n·KL(t‖m)) = delta.
    [Theory]
    [InlineData(3, 60)]
    [InlineData(30, 60)]
    [InlineData(59, 60)]
    public void With_one_stratum_the_limit_is_the_one_of_the_relative_entropy(int found, int drawn)
    {
        var tally = new StratumTally { Weight = 1, Drawn = drawn, Share = (double)found / drawn };
        double lower = StratifiedBound.Lower([tally], 0.025);
        double t = tally.Share;
        double entropy = (t * Math.Log(t / lower)) + ((1 - t) * Math.Log((1 - t) / (1 - lower)));
        Assert.Equal(Math.Log(0.025), -drawn * entropy, 3);
        Assert.True(lower < ProportionIntervals.LowerBound(found, drawn, 0.025));
        Assert.Equal(1 - Math.Pow(0.025, 1.0 / drawn), StratifiedBound.Upper([tally with { Share = 0 }], 0.025), 5);
    }

    // SCIENCE §4.5, simulated: the interval holds at least as often as it says, and the estimate is right on average.
    [Fact]
    public void The_interval_covers_the_truth_at_least_as_often_as_it_says()
    {
        bool[] late = [.. Log.Select((unit, i) => (i * 7919 % 100) < (unit.Escalated == true ? 30 : unit.Risk.Value > 0.2 ? 20 : 4))];
        double truth = late.Count(x => x) / (double)late.Length;
        int covered = 0;
        double sum = 0;
        const int Audits = 100;
        for (ulong seed = 0; seed < Audits; seed++)
        {
            IReadOnlyList<AuditDraw> drawn = AuditSamplerTests.Sampler(Log, seed, size: 120).Draw();
            AuditEstimate estimate = new AuditScore(drawn.Select(d => d with { Verdict = late[int.Parse(d.Id!)] ? TimingVerdict.Late : TimingVerdict.Correct }), level: 0.9)
                .Share(TimingVerdict.Late);
            covered += estimate.Interval.Contains(truth) ? 1 : 0;
            sum += estimate.Estimate!.Value;
        }

        Assert.InRange(covered / (double)Audits, 0.9, 1);
        Assert.Equal(truth, sum / Audits, 0.02);
    }

    [Fact]
    public void A_file_that_does_not_add_up_is_refused()
    {
        AuditDraw[] draws = Draws("all", 300, [TimingVerdict.Missed, TimingVerdict.Correct]);
        Assert.Throws<ArgumentException>(() => new AuditScore([draws[0], draws[1] with { Population = 200 }]));
        Assert.Throws<ArgumentException>(() => new AuditScore([.. draws, draws[0]]));
        Assert.Throws<ArgumentException>(() => new AuditScore([draws[0] with { Drawn = 301 }]));
        Assert.Throws<ArgumentException>(() => new AuditScore([draws[0] with { Verdict = (TimingVerdict)99 }]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AuditScore(draws, level: 1));
    }

    private static AuditDraw[] Draws(string stratum, long population, TimingVerdict[] verdicts) =>
        [.. verdicts.Select((verdict, i) => new AuditDraw { Id = stratum + i, Stratum = stratum, Population = population, Drawn = verdicts.Length, Verdict = verdict })];
}
