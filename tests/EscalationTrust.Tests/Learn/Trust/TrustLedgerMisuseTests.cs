namespace EscalationTrust.Tests.Learn;

public sealed class TrustLedgerMisuseTests
{
    [Fact]
    public void All_wrong_options_are_named_at_once()
    {
        var e = Assert.Throws<ArgumentException>(() => new TrustLedger(new TrustLedgerOptions
        {
            GoodHalfLife = TimeSpan.FromDays(100),
            FailureWeight = 11,
            BaseRate = double.NaN,
            PriorWeight = 0,
            Recovery = 1,
            RecoveryWindow = TimeSpan.Zero,
            BrokenAt = -1,
        }));
        Assert.Equal(7, e.Message.Split('\n').Length);
        Assert.Contains("FailureHalfLife is 90.00:00:00: must not be shorter than GoodHalfLife, which is 100.00:00:00", e.Message, StringComparison.Ordinal);
        Assert.Contains("Recovery is 1: must lie in [0, 1)", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_changed_later_change_nothing()
    {
        var options = new TrustLedgerOptions();
        var ledger = new TrustLedger(options);
        options.BaseRate = 0.1;
        Assert.Equal(0.7, ledger.Trust(default, TrustEvent.Start), 1e-12);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(101)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Weights_that_mean_nothing_are_refused(double weight)
    {
        var ledger = new TrustLedger();
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.Good(default, TrustEvent.Start, weight));
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.Fail(default, TrustEvent.Start, weight));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void An_account_holds_no_impossible_evidence(double weight)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new TrustAccount { Good = weight });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TrustAccount { Failures = weight });
    }

    [Fact]
    public void The_fullest_account_still_takes_events()
    {
        var ledger = new TrustLedger();
        TrustAccount full = new() { Good = TrustAccount.MaximumEvidence, Failures = TrustAccount.MaximumEvidence, At = DateTimeOffset.MaxValue };
        Assert.True(ledger.Fail(full, DateTimeOffset.MinValue, 100).TrustAfter is > 0 and < 1);
        Assert.True(ledger.Merge(full, full).Good <= TrustAccount.MaximumEvidence);
    }
}
