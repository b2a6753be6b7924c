namespace EscalationTrust.Tests.Readme;

/// <summary>C# blocks of the pages on trust and indicators: each is the body of a test up to its last line of dashes. Change them here and run with UPDATE_README=1.</summary>
public sealed class TrustExamples
{
    [Fact]
    public void Trust_of_an_account()
    {
        var ledger = new TrustLedger();
        TrustAccount acme = default;                                        // nothing known: trust is the base rate
        DateTimeOffset monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

        acme = ledger.Good(acme, monday).Account;                           // a case that went well
        TrustChange failed = ledger.Fail(acme, monday.AddDays(1));          // one that did not
        TrustChange mended = ledger.Recover(failed.Account, failed.Failure, monday.AddDays(2));

        Console.WriteLine($"cost {failed.Spillover:0.00} beyond its ticket");
        AccountContext account = ledger.Context(mended.Account, monday.AddDays(3)); // for the next conversation's Turn

        // ----
        Assert.Equal(0.285, failed.Spillover, 3);
        Assert.Equal(0.61, account.Trust.Value!.Value, 2);
    }

    [Fact]
    public void Indicators_of_cases()
    {
        var indicators = new TrustIndicators();
        indicators.Add(new CaseRecord { Id = "chat-17", Eligibility = HandoffEligibility.Possible, DecidedTurn = 3, Restatements = 2 });
        indicators.Add(new CaseRecord { Id = "chat-18", Eligibility = HandoffEligibility.Possible, DecidedTurn = 5 });

        Proportion repeated = indicators.Share(ShareIndicator.RepeatedBeforeEscalation);
        Console.WriteLine($"{repeated.Numerator} of {repeated.Denominator}, {repeated.Unknown} unknown: {repeated.Bounds}"); // 1 of 1, 1 unknown: [0.5, 1]

        // ----
        Assert.Equal("1 of 1, 1 unknown: [0.5, 1]", $"{repeated.Numerator} of {repeated.Denominator}, {repeated.Unknown} unknown: {repeated.Bounds}");
    }
}
