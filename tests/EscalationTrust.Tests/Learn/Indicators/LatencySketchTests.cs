using FsCheck;
using FsCheck.Fluent;

namespace EscalationTrust.Tests.Learn;

public sealed class LatencySketchTests
{
    [Fact]
    public void Quantiles_are_those_of_the_sorted_list_within_one_per_cent() =>
        Check.One(Seeded.Quick, Prop.ForAll(
            Gen.Choose(1, int.MaxValue).NonEmptyListOf().SelectMany(list => Gen.Choose(0, 100).Select(share => (list: list.ToArray(), share: share / 100.0))).ToArbitrary(),
            c =>
            {
                var sketch = new LatencySketch();
                foreach (int milliseconds in c.list)
                {
                    sketch.Add(TimeSpan.FromMilliseconds(milliseconds));
                }

                double exact = c.list.Order().ElementAt(Math.Max(1, (int)Math.Ceiling(c.share * c.list.Length)) - 1);
                double found = sketch.Quantile(c.share)!.Value.TotalMilliseconds;
                Assert.InRange(found, (exact * 0.99) - 1, exact * 1.01);
            }));

    [Fact]
    public void The_longest_and_the_shortest_have_a_bucket()
    {
        var sketch = new LatencySketch();
        sketch.Add(TimeSpan.MaxValue);
        sketch.Add(-TimeSpan.FromDays(1));
        sketch.Add(TimeSpan.Zero);
        Assert.Equal(TimeSpan.Zero, sketch.Quantile(0.5));
        Assert.True(sketch.Quantile(1) > TimeSpan.FromDays(20 * 365));
        Assert.Null(new LatencySketch().Quantile(0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => sketch.Quantile(double.NaN));
    }

    [Fact]
    public void Buckets_are_in_order_and_hold_their_own_value()
    {
        for (int i = 1; i < LogBuckets.Count; i++)
        {
            Assert.True(LogBuckets.ValueOf(i) > LogBuckets.ValueOf(i - 1));
            Assert.Equal(i, i < 35 ? i : LogBuckets.IndexOf(LogBuckets.ValueOf(i)));
        }
    }
}
