using FsCheck;
using FsCheck.Fluent;

namespace EscalationTrust.Tests.Learn;

public sealed class SurvivalTableTests
{
    private static readonly Gen<(int Seconds, bool Happened)[]> Watches =
        Gen.Choose(1, 100_000).SelectMany(seconds => Gen.Elements(true, true, false).Select(happened => (seconds, happened)))
            .ListOf().Select(list => list.ToArray());

    [Fact]
    public void The_curve_is_the_product_of_those_who_got_through() =>
        Check.One(Seeded.Quick, Prop.ForAll(Watches.ToArbitrary(), watches =>
        {
            SurvivalTable table = Of(watches);
            foreach (SurvivalPoint point in table.Curve())
            {
                // Every watch falls into a bucket; the twin works on those.
                Assert.Equal(NaiveHappened(watches, point.At), point.Happened, 1e-12);
            }
        }));

    [Fact]
    public void Shards_add_up() =>
        Check.One(Seeded.Quick, Prop.ForAll(Watches.ToArbitrary(), watches =>
        {
            SurvivalTable left = Of(watches.Where((_, i) => i % 2 == 0));
            left.Merge(Of(watches.Where((_, i) => i % 2 == 1)));
            Assert.Equal(Of(watches).Curve().ToArray(), left.Curve().ToArray());
        }));

    // Six of Freireich's remission times (1963): 6, 6, 6, 6+, 7, 9+, 10, 10+, 11+, 13, 16, 17+, 19+, 20+, 22, 23, 25+, 32+, 32+, 34+, 35+ weeks.
    [Fact]
    public void The_textbook_example_has_its_published_curve()
    {
        (int, bool)[] weeks = [(6, true), (6, true), (6, true), (6, false), (7, true), (9, false), (10, true), (10, false), (11, false), (13, true), (16, true), (17, false), (19, false), (20, false), (22, true), (23, true), (25, false), (32, false), (32, false), (34, false), (35, false)];
        SurvivalTable table = Of(weeks.Select(w => (w.Item1 * 604_800, w.Item2)));
        double[] left = [0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448];
        Assert.Equal(left, table.Curve().Select(point => Math.Round(1 - point.Happened, 3)));
        Assert.Equal(23 * 7, table.Quantile(0.5)!.Value.TotalDays, 23 * 7 * 0.01);
        SurvivalPoint after10 = table.HappenedBy(TimeSpan.FromDays(10.5 * 7));
        Assert.Equal(1 - 0.889, after10.Interval.Lower, 2);
        Assert.Equal(1 - 0.503, after10.Interval.Upper, 2);
        Assert.Null(table.Quantile(0.6));
        Assert.False(table.HappenedBy(TimeSpan.FromDays(40 * 7)).IsKnown);
        Assert.True(table.HappenedBy(TimeSpan.FromDays(30 * 7)).IsKnown);
        Assert.Equal(0, table.HappenedBy(TimeSpan.FromDays(1)).Happened);
    }

    // SCIENCE §7: dropping open tickets biases the time to resolution downward.
    [Fact]
    public void Dropping_open_tickets_makes_waits_look_short_and_the_table_does_not()
    {
        var random = new Random(11);
        const double TrueMedian = 10 * 0.693147;
        var table = new SurvivalTable();
        var dropped = new LatencySketch();
        for (int i = 0; i < 20_000; i++)
        {
            double needed = -10 * Math.Log(1 - random.NextDouble());
            double watched = 15 * random.NextDouble();
            if (needed <= watched)
            {
                table.AddEvent(TimeSpan.FromHours(needed));
                dropped.Add(TimeSpan.FromHours(needed));
            }
            else
            {
                table.AddCensored(TimeSpan.FromHours(watched));
            }
        }

        Assert.InRange(dropped.Quantile(0.5)!.Value.TotalHours, 0, 0.65 * TrueMedian);
        Assert.InRange(table.Quantile(0.5)!.Value.TotalHours, 0.96 * TrueMedian, 1.04 * TrueMedian);
        Interval median = table.MedianInterval();
        Assert.True(median.Contains(TrueMedian * 3600));
        Assert.InRange(table.RestrictedMean(TimeSpan.FromHours(10))!.Value.TotalHours, 6.2, 6.45);
        Assert.Null(table.RestrictedMean(TimeSpan.FromHours(16)));
    }

    [Fact]
    public void When_it_has_happened_for_all_the_curve_reaches_one()
    {
        SurvivalTable table = Of([(10, true), (20, true)]);
        Assert.Equal(1, table.HappenedBy(TimeSpan.FromDays(1)).Happened);
        Assert.Equal(1, table.Curve().Last().Interval.Upper);
        Assert.Equal(15, table.RestrictedMean(TimeSpan.FromDays(1))!.Value.TotalSeconds, 0.2);
    }

    private static double NaiveHappened((int Seconds, bool Happened)[] watches, TimeSpan until)
    {
        double left = 1;
        foreach (IGrouping<TimeSpan, (TimeSpan At, bool Happened)> step in watches
            .Select(w => (At: LogBuckets.ValueOf(LogBuckets.IndexOf(TimeSpan.FromSeconds(w.Seconds))), w.Happened))
            .Where(w => w.Happened && w.At <= until)
            .GroupBy(w => w.At))
        {
            int atRisk = watches.Count(w => LogBuckets.ValueOf(LogBuckets.IndexOf(TimeSpan.FromSeconds(w.Seconds))) >= step.Key);
            left *= 1 - ((double)step.Count() / atRisk);
        }

        return 1 - left;
    }

    private static SurvivalTable Of(IEnumerable<(int Seconds, bool Happened)> watches)
    {
        var table = new SurvivalTable();
        foreach ((int seconds, bool happened) in watches)
        {
            if (happened)
            {
                table.AddEvent(TimeSpan.FromSeconds(seconds));
            }
            else
            {
                table.AddCensored(TimeSpan.FromSeconds(seconds));
            }
        }

        return table;
    }
}
