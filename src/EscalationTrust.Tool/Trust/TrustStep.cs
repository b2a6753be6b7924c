namespace EscalationTrust.Tool;

/// <summary>One booking in an account: a good outcome, a failure, or a failure made good.</summary>
internal sealed class TrustStep
{
    public const string Failure = "failure";
    private const string GoodOutcome = "good";
    private const string MadeGood = "made-good";

    private readonly TrustOutcome _outcome;
    private readonly TrustStep? _failed;
    private TrustFailure _receipt;

    private TrustStep(string id, DateTimeOffset at, TrustOutcome outcome, TrustStep? failed)
    {
        Case = id;
        At = at;
        _outcome = outcome;
        _failed = failed;
    }

    public string Case { get; }

    public DateTimeOffset At { get; }

    public bool IsFailure => _failed is null && _outcome.Severity > 0;

    public string What => IsFailure ? Failure : _failed is null ? GoodOutcome : MadeGood;

    /// <summary>All bookings of an account's cases, by time; cases without a time or a meaning give none.</summary>
    public static IEnumerable<TrustStep> InOrder(IEnumerable<BookedCase> cases)
    {
        var steps = new List<TrustStep>();
        foreach (BookedCase one in cases)
        {
            if (one.Outcome.At is not { } at || (one.Outcome.Severity <= 0 && one.Outcome.Good <= 0))
            {
                continue;
            }

            var step = new TrustStep(one.Id, at, one.Outcome, failed: null);
            steps.Add(step);
            if (one.Outcome is { Severity: > 0, MadeGoodAt: { } mended })
            {
                steps.Add(new TrustStep(one.Id, mended, one.Outcome, step));
            }
        }

        return steps.OrderBy(step => step.At).ThenBy(step => step._failed is null ? 0 : 1).ThenBy(step => step.Case, StringComparer.Ordinal);
    }

    public TrustChange Book(TrustLedger ledger, in TrustAccount account)
    {
        if (_failed is not null)
        {
            return ledger.Recover(in account, in _failed._receipt, At);
        }

        if (!IsFailure)
        {
            return ledger.Good(in account, At, _outcome.Good);
        }

        TrustChange change = ledger.Fail(in account, At, _outcome.Severity);
        _receipt = change.Failure;
        return change;
    }
}
