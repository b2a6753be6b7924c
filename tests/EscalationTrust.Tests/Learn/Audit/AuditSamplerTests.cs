using FsCheck;
using FsCheck.Fluent;

namespace EscalationTrust.Tests.Learn;

public sealed class AuditSamplerTests
{
    private static readonly AuditUnit[] Log = [.. Enumerable.Range(0, 2000).Select(Unit)];

    [Fact]
    public void The_same_seed_draws_the_same_sample_whatever_the_order_and_the_shards()
    {
        IReadOnlyList<AuditDraw> drawn = Sampler(Log, seed: 7).Draw();
        Assert.Equal(drawn, Sampler(Log.Reverse(), seed: 7).Draw());
        Assert.NotEqual(drawn, Sampler(Log, seed: 8).Draw());

        AuditSampler shards = Sampler(Log.Where((_, i) => i % 3 != 1), seed: 7);
        shards.Merge(Sampler(Log.Where((_, i) => i % 3 == 1), seed: 7));
        Assert.Equal(drawn, shards.Draw());
    }

    [Fact]
    public void Every_stratum_is_seen_and_every_draw_says_how_likely_it_was()
    {
        IReadOnlyList<AuditDraw> drawn = Sampler(Log, seed: 1).Draw();
        Assert.Equal(200, drawn.Count);
        Assert.Equal(200, drawn.Select(draw => draw.Id).Distinct().Count());
        foreach (IGrouping<string?, AuditDraw> stratum in drawn.GroupBy(draw => draw.Stratum))
        {
            Assert.Equal(stratum.Count(), stratum.First().Drawn);
            Assert.All(stratum, draw => Assert.Equal((double)draw.Drawn / draw.Population, draw.Probability));
        }

        Assert.Equal(2000, drawn.GroupBy(draw => draw.Stratum).Sum(stratum => stratum.First().Population));
        Assert.Contains(drawn, draw => draw.Stratum == "risk unknown, unknown");
        Assert.Contains(drawn, draw => draw.Stratum == "risk 0.75–1.00, escalated");
    }

    [Fact]
    public void Each_conversation_of_a_stratum_is_drawn_as_often_as_the_probability_says()
    {
        var times = new int[2000];
        double expected = 0;
        const int Seeds = 400;
        for (ulong seed = 0; seed < Seeds; seed++)
        {
            foreach (AuditDraw draw in Sampler(Log, seed).Draw().Where(draw => draw.Stratum == "risk 0.00–0.25, contained"))
            {
                times[int.Parse(draw.Id!)]++;
                expected = draw.Probability;
            }
        }

        int[] members = [.. times.Where(count => count > 0)];
        Assert.Equal(expected, members.Sum() / (double)Seeds / Log.Count(unit => unit.Escalated == false && unit.Risk.Value < 0.25), 1e-12);
        double spread = Math.Sqrt(expected * (1 - expected) / Seeds);
        Assert.All(members, count => Assert.InRange(count / (double)Seeds, expected - (5 * spread), expected + (5 * spread)));
    }

    [Fact]
    public void A_sample_is_shared_out_whole_and_never_beyond_what_there_is() =>
        Check.One(Seeded.Quick, Prop.ForAll(
            Gen.Choose(1, 400).Select(n => (long)n).NonEmptyListOf().SelectMany(all => Gen.Choose(1, 500).SelectMany(size => Gen.Choose(0, 10).Select(even => (all: all.Take(20).ToArray(), size, even: even / 10.0)))).ToArbitrary(),
            c =>
            {
                int[] drawn = SampleAllocation.Of(c.all, c.size, c.even);
                Assert.Equal(Math.Min(c.size, c.all.Sum()), drawn.Sum());
                Assert.All(drawn.Zip(c.all), pair => Assert.True(pair.First <= pair.Second));
                Assert.True(c.size < c.all.Length || drawn.All(count => count > 0));
            }));

    [Fact]
    public void Samplers_that_draw_differently_do_not_merge() =>
        Assert.Throws<ArgumentException>(() => Sampler([], seed: 1).Merge(Sampler([], seed: 2)));

    [Theory]
    [InlineData(0, 4, 0.5)]
    [InlineData(1, 0, 0.5)]
    [InlineData(1, 4, 1.5)]
    public void Options_out_of_range_are_refused(int size, int bands, double even) =>
        Assert.Throws<ArgumentException>(() => new AuditSampler(new AuditOptions { Size = size, RiskBands = bands, EvenShare = even }));

    [Fact]
    public void Nothing_offered_is_nothing_drawn() => Assert.Empty(new AuditSampler().Draw());

    internal static AuditSampler Sampler(IEnumerable<AuditUnit> log, ulong seed, int size = 200)
    {
        var sampler = new AuditSampler(new AuditOptions { Seed = seed, Size = size });
        foreach (AuditUnit unit in log)
        {
            sampler.Add(unit);
        }

        return sampler;
    }

    internal static AuditUnit Unit(int i)
    {
        double risk = Math.Pow(i % 100 / 100.0, 3);
        return new AuditUnit
        {
            Id = i.ToString(),
            Risk = i % 50 == 0 ? default : Ratio.From(risk),
            Escalated = i % 50 == 0 ? null : risk > 0.5,
        };
    }
}
