using FsCheck;
using FsCheck.Fluent;

namespace EscalationTrust.Tests.Learn;

public sealed class TrustRecoveryTests
{
    private static readonly DateTimeOffset Day0 = TrustEvent.Start;
    private static readonly TrustLedger Ledger = new();

    [Fact]
    public void Making_good_helps_but_never_beats_not_failing_and_leaves_no_negative_weight() =>
        Check.One(Seeded.Quick, Prop.ForAll(
            TrustEvent.Histories.SelectMany(events => Gen.Choose(0, 290).SelectMany(day => Gen.Choose(0, 30).Select(later => (events, day, later)))).ToArbitrary(),
            c =>
            {
                TrustAccount spared = TrustEvent.BookAll(Ledger, c.events);
                TrustChange failed = Ledger.Fail(spared, Day0.AddDays(c.day));
                TrustChange mended = Ledger.Recover(failed.Account, failed.Failure, Day0.AddDays(c.day + c.later));
                DateTimeOffset at = Day0.AddDays(500);

                Assert.True(mended.Applied);
                Assert.True(mended.Account.Failures >= 0);
                Assert.True(Ledger.Trust(mended.Account, at) > Ledger.Trust(failed.Account, at));
                Assert.True(Ledger.Trust(mended.Account, at) < Ledger.Trust(spared, at));
            }));

    [Fact]
    public void A_failure_is_made_good_once()
    {
        TrustChange failed = Ledger.Fail(default, Day0);
        TrustChange once = Ledger.Recover(failed.Account, failed.Failure, Day0.AddDays(1));
        TrustChange twice = Ledger.Recover(once.Account, once.Failure, Day0.AddDays(1));

        Assert.True(once.Failure.IsRecovered);
        Assert.False(twice.Applied);
        Assert.Equal(once.Account, twice.Account);
    }

    [Theory]
    [InlineData(31, false)]
    [InlineData(30, true)]
    [InlineData(-1, false)]
    public void Making_good_counts_within_the_window_only(int day, bool applied)
    {
        TrustChange failed = Ledger.Fail(default, Day0);
        Assert.Equal(applied, Ledger.Recover(failed.Account, failed.Failure, Day0.AddDays(day)).Applied);
    }

    [Fact]
    public void There_is_nothing_to_make_good_without_a_failure() =>
        Assert.False(Ledger.Recover(default, default, Day0).Applied);

    [Fact]
    public void What_a_failure_costs_over_time_is_the_area_between_two_curves() =>
        Check.One(Seeded.Quick.WithMaxTest(20), Prop.ForAll(
            TrustEvent.Histories.SelectMany(events => Gen.Choose(1, 2000).Select(days => (events, days))).ToArbitrary(),
            c =>
            {
                TrustAccount spared = TrustEvent.BookAll(Ledger, c.events);
                TrustChange failed = Ledger.Fail(spared, Day0.AddDays(400));
                double area = Ledger.PersistentSpillover(failed.Account, failed.Failure, TimeSpan.FromDays(c.days));

                Assert.Equal(SlowArea(spared, failed.Account, c.days), area, 1e-5);
                TrustChange mended = Ledger.Recover(failed.Account, failed.Failure, Day0.AddDays(400));
                Assert.True(Ledger.PersistentSpillover(mended.Account, mended.Failure, TimeSpan.FromDays(c.days)) < area);
            }));

    [Fact]
    public void No_failure_costs_nothing() =>
        Assert.Equal(0, Ledger.PersistentSpillover(Ledger.Good(default, Day0).Account, default, TimeSpan.FromDays(90)));

    [Fact]
    public void A_horizon_of_nothing_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Ledger.PersistentSpillover(default, default, TimeSpan.Zero));

    private static double SlowArea(TrustAccount spared, TrustAccount failed, int days)
    {
        const int Steps = 20_000;
        double sum = 0;
        for (int i = 0; i < Steps; i++)
        {
            DateTimeOffset at = Day0.AddDays(400 + (days * (i + 0.5) / Steps));
            sum += Ledger.Trust(spared, at) - Ledger.Trust(failed, at);
        }

        return sum * days / Steps;
    }
}
