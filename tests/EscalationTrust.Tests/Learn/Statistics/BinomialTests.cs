using FsCheck;
using FsCheck.Fluent;

namespace EscalationTrust.Tests.Learn;

public sealed class BinomialTests
{
    [Fact]
    public void Tails_are_the_sums_of_their_probabilities() =>
        Check.One(Seeded.Quick, Prop.ForAll(
            Gen.Choose(0, 60).SelectMany(n => Gen.Choose(-2, n + 2).SelectMany(k => Gen.Choose(0, 1000).Select(p => (n, k, p: p / 1000.0)))).ToArbitrary(),
            c =>
            {
                Assert.Equal(Sum(0, c.k, c.n, c.p), BinomialTail.AtMost(c.k, c.n, c.p), 1e-12);
                Assert.Equal(Sum(c.k, c.n, c.n, c.p), BinomialTail.AtLeast(c.k, c.n, c.p), 1e-12);
            }));

    [Fact]
    public void Tails_of_a_million_trials_add_up_to_one()
    {
        foreach (long count in new long[] { 0, 1, 49_000, 50_000, 50_001, 51_000, 900_000 })
        {
            Assert.Equal(1, BinomialTail.AtMost(count, 1_000_000, 0.05) + BinomialTail.AtLeast(count + 1, 1_000_000, 0.05), 1e-10);
        }

        Assert.InRange(BinomialTail.AtMost(49_642, 1_000_000, 0.05), 0.049, 0.051);
    }

    // The table of SCIENCE §4.1.
    [Theory]
    [InlineData(0.10, 0.10, 22, new long[] { 5, 14, 40, 87, 278 })]
    [InlineData(0.05, 0.05, 59, new long[] { 1, 4, 16, 38, 130 })]
    [InlineData(0.02, 0.05, 149, new long[] { -1, 0, 4, 12, 47 })]
    [InlineData(0.01, 0.05, 299, new long[] { -1, -1, 1, 4, 20 })]
    public void The_errors_that_a_guarantee_allows_are_the_published_ones(double alpha, double delta, long fewest, long[] allowed)
    {
        Assert.Equal(fewest, BinomialTail.FewestTrials(alpha, delta));
        Assert.Equal(allowed, new long[] { 100, 200, 500, 1000, 3000 }.Select(n => BinomialTail.LargestCount(n, alpha, delta)));
    }

    [Fact]
    public void The_allowed_count_is_the_last_one_whose_tail_is_small_enough() =>
        Check.One(Seeded.Quick, Prop.ForAll(
            Gen.Choose(1, 400).SelectMany(n => Gen.Choose(1, 999).SelectMany(p => Gen.Choose(1, 500).Select(d => (n, p: p / 1000.0, delta: d / 1000.0)))).ToArbitrary(),
            c =>
            {
                long k = BinomialTail.LargestCount(c.n, c.p, c.delta);
                Assert.True(k < 0 || BinomialTail.AtMost(k, c.n, c.p) <= c.delta);
                Assert.True(BinomialTail.AtMost(k + 1, c.n, c.p) > c.delta);
            }));

    [Fact]
    public void A_quantile_gives_back_its_probability() =>
        Check.One(Seeded.Quick, Prop.ForAll(
            Gen.Choose(1, 4000).SelectMany(a => Gen.Choose(1, 4000).SelectMany(b => Gen.Choose(1, 999).Select(p => (a: a / 8.0, b: b / 8.0, p: p / 1000.0)))).ToArbitrary(),
            c => Assert.Equal(c.p, BetaFunction.Cumulative(BetaFunction.Quantile(c.p, c.a, c.b), c.a, c.b), 10)));

    [Theory]
    [InlineData(0.5, 2, 3, 0.6875)]
    [InlineData(0.25, 1, 1, 0.25)]
    [InlineData(0.3, 0.5, 0.5, 0.36901011956554)]
    [InlineData(-1, 2, 3, 0)]
    [InlineData(2, 2, 3, 1)]
    [InlineData(double.NaN, 2, 3, 0)]
    public void The_beta_law_has_its_known_values(double x, double a, double b, double expected) =>
        Assert.Equal(expected, BetaFunction.Cumulative(x, a, b), 1e-12);

    private static double Sum(int from, int to, int n, double p)
    {
        double sum = 0;
        for (int k = Math.Max(0, from); k <= Math.Min(n, to); k++)
        {
            double ways = 1;
            for (int i = 1; i <= k; i++)
            {
                ways = ways * (n - k + i) / i;
            }

            sum += ways * Math.Pow(p, k) * Math.Pow(1 - p, n - k);
        }

        return sum;
    }
}
