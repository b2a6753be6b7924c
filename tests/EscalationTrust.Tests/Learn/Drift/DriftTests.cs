namespace EscalationTrust.Tests.Learn.Drift;

public sealed class DriftTests
{
    /// <summary>SCIENCE §4.3: 1,660 conversations for a run length of 1,000. A seeded subset.</summary>
    [Fact]
    public void A_false_alarm_comes_no_more_often_than_promised()
    {
        double[] lengths = [.. Enumerable.Range(0, 400).Select(seed => (double)RunLength(new Random(seed), new DriftMonitor(), 0.05, 1))];
        double mean = lengths.Average();
        double error = Math.Sqrt(lengths.Sum(length => (length - mean) * (length - mean))) / lengths.Length;
        Assert.True(mean >= 1000 - (4 * error), $"{mean:0} ± {error:0}");
        Assert.True(mean < 3000, "A monitor that never speaks keeps every promise.");
    }

    [Theory]
    [InlineData(0.08, 300)]
    [InlineData(0.10, 180)]
    [InlineData(0.15, 85)]
    [InlineData(0.25, 40)]
    public void A_higher_rate_is_noticed(double rate, int within) =>
        Assert.InRange(Enumerable.Range(0, 300).Average(seed => RunLength(new Random(seed), new DriftMonitor(), rate, 1)), 1, within);

    [Fact]
    public void An_audited_sample_keeps_the_promise_and_notices_too()
    {
        Assert.True(Enumerable.Range(0, 200).Average(seed => RunLength(new Random(seed), new DriftMonitor(), 0.05, 0.25)) >= 1000);
        Assert.InRange(Enumerable.Range(0, 200).Average(seed => RunLength(new Random(seed), new DriftMonitor(), 0.25, 0.25)), 1, 250);
    }

    [Fact]
    public void Shards_are_averaged_and_one_shard_is_itself()
    {
        var monitor = new DriftMonitor();
        DriftState quiet = monitor.Observe(default, 0);
        DriftState late = monitor.Observe(monitor.Observe(default, 1), 1);
        Assert.Equal(monitor.Read(late), monitor.Read([late]));
        DriftReading both = monitor.Read([quiet, late]);
        Assert.Equal((monitor.Read(quiet).Evidence + monitor.Read(late).Evidence) / 2, both.Evidence, 1e-12);
        Assert.Equal(3, both.Count);
        Assert.Equal(default, monitor.Read([]));
    }

    [Fact]
    public void Evidence_never_falls_below_zero_and_nothing_throws()
    {
        var monitor = new DriftMonitor(new DriftOptions { Rate = 0.4, RunLength = 10 });
        DriftState state = new() { Largest = double.NaN, Small = -3, Large = double.PositiveInfinity };
        foreach (double value in new[] { double.NaN, -1, 2, double.PositiveInfinity, 0, 1 })
        {
            state = monitor.Observe(state, value, inclusion: value);
            Assert.True(monitor.Read(state).Evidence >= 0);
        }
    }

    [Fact]
    public void An_alarm_that_nobody_heeds_stays_a_number()
    {
        var monitor = new DriftMonitor();
        DriftState state = default;
        for (int i = 0; i < 5_000; i++)
        {
            state = monitor.Observe(state, 1);
        }

        Assert.True(double.IsFinite(monitor.Read(state).Evidence) && monitor.Read(state).Alarm);
    }

    [Fact]
    public void Options_outside_their_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new DriftMonitor(new DriftOptions { Rate = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DriftMonitor(new DriftOptions { RunLength = double.NaN }));
    }

    /// <summary>At all times at once: one look outside the interval in 2,000 steps counts as a miss.</summary>
    [Theory]
    [InlineData(0.05)]
    [InlineData(0.5)]
    public void The_rate_stays_inside_the_confidence_sequence_all_the_time(double rate)
    {
        int left = 0;
        const int runs = 300;
        for (int seed = 0; seed < runs; seed++)
        {
            var random = new Random(seed);
            RateCounts counts = default;
            bool outside = false;
            for (int i = 1; i <= 2_000 && !outside; i++)
            {
                counts = counts.Add(random.NextDouble() < rate);
                // Looking is costly, leaving is rare: every step at first, then every tenth.
                (double lower, double upper) = i < 100 || i % 10 == 0 ? ConfidenceSequence.Of(counts) : (0, 1);
                outside = rate < lower || rate > upper;
            }

            left += outside ? 1 : 0;
        }

        Assert.InRange(left / (double)runs, 0, 0.05 + (4 * Math.Sqrt(0.05 * 0.95 / runs)));
    }

    [Fact]
    public void The_sequence_narrows_and_holds_what_was_seen()
    {
        (double lower, double upper) = ConfidenceSequence.Of(new RateCounts { Hits = 5, Count = 100 });
        (double later, double sooner) = ConfidenceSequence.Of(new RateCounts { Hits = 500, Count = 10_000 });
        Assert.True(lower < later && later < 0.05 && 0.05 < sooner && sooner < upper);
        Assert.Equal((0, 1), ConfidenceSequence.Of(default));
        Assert.Equal(0, ConfidenceSequence.Of(new RateCounts { Count = 10 }).Lower);
        Assert.Equal(1, ConfidenceSequence.Of(new RateCounts { Hits = 10, Count = 10 }).Upper);
        Assert.Equal(new RateCounts { Hits = 3, Count = 7 }, new RateCounts { Hits = 1, Count = 3 }.Add(new RateCounts { Hits = 2, Count = 4 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => ConfidenceSequence.Of(default, 1));
    }

    private static long RunLength(Random random, DriftMonitor monitor, double rate, double inclusion)
    {
        DriftState state = default;
        do
        {
            bool late = random.NextDouble() < rate;
            bool drawn = inclusion == 1 || random.NextDouble() < inclusion;
            state = monitor.Observe(state, late && drawn ? 1 : 0, inclusion);
        }
        while (!monitor.Read(state).Alarm && state.Count < 50_000);

        return state.Count;
    }
}
