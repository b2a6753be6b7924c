using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;

namespace EscalationTrust.Tests.Learn;

public sealed class TrustLedgerTests
{
    private static readonly DateTimeOffset Day0 = TrustEvent.Start;
    private static readonly TrustLedger Ledger = new();

    // SCIENCE §6: ten good contacts on ten days, a failure on the next, made good a day later.
    [Fact]
    public void The_worked_example_has_its_published_figures()
    {
        TrustAccount account = TenGoodDays();
        Assert.Equal(0.908, Ledger.Trust(account, Day0.AddDays(9)), 3);

        TrustChange failed = Ledger.Fail(account, Day0.AddDays(10));
        Assert.Equal(0.735, failed.TrustAfter, 3);
        Assert.Equal(0.172, failed.Spillover, 3);

        TrustChange mended = Ledger.Recover(failed.Account, failed.Failure, Day0.AddDays(11));
        Assert.Equal(0.827, mended.TrustAfter, 3);
        Assert.True(mended.TrustAfter < Ledger.Trust(account, Day0.AddDays(11)));
    }

    [Fact]
    public void It_takes_42_good_days_to_get_back_to_where_a_failure_began()
    {
        TrustAccount account = Ledger.Fail(TenGoodDays(), Day0.AddDays(10)).Account;
        int days = 0;
        while (Ledger.Trust(account, Day0.AddDays(10 + days)) < 0.908)
        {
            days++;
            account = Ledger.Good(account, Day0.AddDays(10 + days)).Account;
        }

        Assert.Equal(42, days);
    }

    [Theory]
    [InlineData(0, 0.400)]
    [InlineData(30, 0.439)]
    [InlineData(90, 0.509)]
    [InlineData(365, 0.670)]
    [InlineData(36500, 0.700)]
    public void An_account_left_alone_goes_back_to_the_base_rate(int day, double trust)
    {
        TrustAccount account = Ledger.Fail(default, Day0).Account;
        Assert.Equal(trust, Ledger.Trust(account, Day0.AddDays(day)), 3);
    }

    [Fact]
    public void The_state_of_an_account_is_24_bytes_and_a_new_one_is_trusted_as_the_base_rate()
    {
        Assert.Equal(24, Unsafe.SizeOf<TrustAccount>());
        Assert.True(default(TrustAccount).IsNew);
        Assert.Equal(0.7, Ledger.Trust(default, Day0), 1e-12);
        Assert.Null(default(TrustAccount).At);
    }

    [Fact]
    public void Trust_lies_between_0_and_1_whatever_happens() =>
        Check.One(Seeded.Quick, Prop.ForAll(TrustEvent.Histories.ToArbitrary(), events =>
        {
            double trust = Ledger.Trust(TrustEvent.BookAll(Ledger, events), Day0.AddDays(400));
            Assert.True(trust is > 0 and < 1);
        }));

    [Fact]
    public void A_good_outcome_never_lowers_trust_and_a_failure_never_raises_it() =>
        Check.One(Seeded.Quick, Prop.ForAll(TrustEvent.Histories.ToArbitrary(), events =>
        {
            TrustAccount account = TrustEvent.BookAll(Ledger, events);
            Assert.True(Ledger.Good(account, Day0.AddDays(200)).TrustAfter >= Ledger.Good(account, Day0.AddDays(200)).TrustBefore);
            TrustChange failed = Ledger.Fail(account, Day0.AddDays(200));
            Assert.True(failed.TrustAfter < failed.TrustBefore);
            Assert.True(failed.Spillover > 0);
            Assert.True(Ledger.Fail(account, Day0.AddDays(200), 2).TrustAfter < failed.TrustAfter);
        }));

    [Fact]
    public void Only_spans_of_time_matter() =>
        Check.One(Seeded.Quick, Prop.ForAll(TrustEvent.Histories.ToArbitrary(), events =>
        {
            TrustEvent[] later = [.. events.Select(one => one with { Day = one.Day + 1234 })];
            Assert.Equal(
                Ledger.Trust(TrustEvent.BookAll(Ledger, events), Day0.AddDays(500)),
                Ledger.Trust(TrustEvent.BookAll(Ledger, later), Day0.AddDays(500 + 1234)),
                9);
        }));

    [Fact]
    public void The_order_in_which_events_arrive_makes_no_difference() =>
        Check.One(Seeded.Quick, Prop.ForAll(TrustEvent.Histories.ToArbitrary(), events => AssertSame(
            TrustEvent.BookAll(Ledger, events.OrderBy(one => one.Day)),
            TrustEvent.BookAll(Ledger, events.OrderByDescending(one => one.Weight)))));

    [Fact]
    public void Events_one_by_one_are_their_sum_at_once() =>
        Check.One(Seeded.Quick, Prop.ForAll(TrustEvent.Histories.ToArbitrary(), events =>
        {
            double last = events.Length == 0 ? 0 : events.Max(one => one.Day);
            double good = events.Where(one => !one.IsFailure).Sum(one => one.Weight * Math.Pow(2, -(last - one.Day) / 30));
            double failures = events.Where(one => one.IsFailure).Sum(one => 3 * one.Weight * Math.Pow(2, -(last - one.Day) / 90));
            Assert.Equal((good + 2.8) / (good + failures + 4), Ledger.Trust(TrustEvent.BookAll(Ledger, events), Day0.AddDays(last)), 1e-9);
        }));

    [Fact]
    public void Shards_of_a_history_add_up_to_the_whole() =>
        Check.One(Seeded.Quick, Prop.ForAll(TrustEvent.Histories.ToArbitrary(), events =>
        {
            TrustAccount odd = TrustEvent.BookAll(Ledger, events.Where((_, i) => i % 2 == 1));
            TrustAccount even = TrustEvent.BookAll(Ledger, events.Where((_, i) => i % 2 == 0));
            AssertSame(TrustEvent.BookAll(Ledger, events), Ledger.Merge(odd, even));
            AssertSame(Ledger.Merge(even, odd), Ledger.Merge(odd, even));
        }));

    [Fact]
    public void With_equal_weights_and_half_lives_it_is_the_beta_reputation()
    {
        var beta = new TrustLedger(new TrustLedgerOptions { FailureWeight = 1, FailureHalfLife = TimeSpan.FromDays(30), PriorWeight = 2, BaseRate = 0.5 });
        TrustAccount account = default;
        for (int i = 0; i < 7; i++)
        {
            account = i < 5 ? beta.Good(account, Day0).Account : beta.Fail(account, Day0).Account;
        }

        Assert.Equal((5 + 1) / (5 + 2 + 2.0), beta.Trust(account, Day0), 1e-12);
    }

    // Without "at equal trust" this is false: a spotless long history has further to fall.
    [Fact]
    public void At_equal_trust_more_evidence_means_less_spillover() =>
        Check.One(Seeded.Quick, Prop.ForAll(
            Gen.Choose(0, 100).SelectMany(good => Gen.Choose(0, 100).SelectMany(bad => Gen.Choose(11, 50).Select(factor => (good, bad, factor: factor / 10.0)))).ToArbitrary(),
            c =>
            {
                double trust = (c.good + 2.8) / (c.good + c.bad + 4.0);
                double all = c.factor * (c.good + c.bad + 4);
                TrustAccount little = new() { Good = c.good, Failures = c.bad, At = Day0 };
                TrustAccount much = new() { Good = (trust * all) - 2.8, Failures = ((1 - trust) * all) - 1.2, At = Day0 };
                Assert.Equal(Ledger.Trust(little, Day0), Ledger.Trust(much, Day0), 1e-9);
                Assert.True(Ledger.Fail(much, Day0).Spillover < Ledger.Fail(little, Day0).Spillover);
            }));

    [Fact]
    public void The_next_conversation_is_told_how_far_the_account_is_trusted()
    {
        TrustAccount account = Ledger.Fail(Ledger.Fail(default, Day0).Account, Day0).Account;
        AccountContext context = Ledger.Context(account, Day0, new AccountContext { Tier = AccountTier.High });

        Assert.Equal(AccountTier.High, context.Tier);
        Assert.True(context.BrokenTrust);
        Assert.Equal(0.28, context.Trust.Value!.Value, 4);
        Assert.False(Ledger.Context(default, Day0).BrokenTrust);
        Assert.True(Ledger.Context(default, Day0, new AccountContext { BrokenTrust = true }).BrokenTrust);
    }

    [Fact]
    public void Booking_allocates_nothing()
    {
        TrustAccount account = default;
        Assert.Equal(0, Allocation.Of(() =>
        {
            TrustChange change = Ledger.Fail(account, Day0.AddDays(1));
            account = Ledger.Recover(change.Account, change.Failure, Day0.AddDays(2)).Account;
            account = Ledger.Good(account, Day0.AddDays(3)).Account;
        }));
    }

    private static TrustAccount TenGoodDays() =>
        TrustEvent.BookAll(Ledger, Enumerable.Range(0, 10).Select(day => new TrustEvent(day, 1, false)));

    private static void AssertSame(TrustAccount expected, TrustAccount actual)
    {
        Assert.Equal(expected.At, actual.At);
        Assert.Equal(expected.Good, actual.Good, 1e-12 * Math.Max(1, expected.Good));
        Assert.Equal(expected.Failures, actual.Failures, 1e-12 * Math.Max(1, expected.Failures));
    }
}
