namespace EscalationTrust.Tool;

/// <summary>One account through all its cases: trust over time, what failures cost, whether it falls silent.</summary>
internal sealed class AccountTrust(string account)
{
    /// <summary>How far the cost of a failure is followed.</summary>
    public static readonly TimeSpan Horizon = TimeSpan.FromDays(90);

    private readonly List<BookedCase> _cases = [];
    private readonly List<TrustPoint> _points = [];

    public string Account { get; } = account;

    public int Cases => _cases.Count;

    public IReadOnlyList<TrustPoint> Points => _points;

    public int Failures { get; private set; }

    /// <summary>Trust when the watch ends.</summary>
    public double Trust { get; private set; }

    public double Lowest { get; private set; } = 1;

    /// <summary>The sum over failures of trust before minus after.</summary>
    public double Spillover { get; private set; }

    /// <summary>What the failures cost over the horizon, in trust-days.</summary>
    public double Persistent { get; private set; }

    public bool IsBroken { get; private set; }

    public SilentChurnWarning Silence { get; private set; }

    public void Add(in BookedCase booked) => _cases.Add(booked);

    /// <summary>Runs the account's history through the ledger, in the order of time.</summary>
    public void Settle(TrustLedger ledger, SilentChurnDetector detector, DateTimeOffset now)
    {
        TrustAccount account = default;
        foreach (TrustStep step in TrustStep.InOrder(_cases))
        {
            TrustChange change = step.Book(ledger, account);
            account = change.Account;
            if (change.Applied)
            {
                Take(step, in change, ledger);
            }
        }

        Trust = ledger.Trust(in account, now);
        Lowest = Math.Min(Lowest, Trust);
        IsBroken = ledger.Context(in account, now).BrokenTrust;
        Silence = Look(detector, now);
    }

    private void Take(TrustStep step, in TrustChange change, TrustLedger ledger)
    {
        _points.Add(new TrustPoint { Case = step.Case, At = step.At, What = step.What, Before = change.TrustBefore, After = change.TrustAfter });
        Lowest = Math.Min(Lowest, change.TrustAfter);
        if (step.IsFailure)
        {
            Failures++;
            Spillover += change.Spillover;
            TrustAccount after = change.Account;
            Persistent += ledger.PersistentSpillover(in after, change.Failure, Horizon);
        }
    }

    // Around the worst failure: if the account was driven away, it was by that one.
    private SilentChurnWarning Look(SilentChurnDetector detector, DateTimeOffset now)
    {
        TrustPoint? worst = null;
        foreach (TrustPoint point in _points.Where(point => point.What == TrustStep.Failure))
        {
            worst = worst is { } known && known.Before - known.After >= point.Before - point.After ? worst : point;
        }

        if (worst is not { } failure)
        {
            return default;
        }

        DateTimeOffset[] contacts = [.. _cases.Where(one => one.Id != failure.Case && one.StartedAt is not null).Select(one => one.StartedAt!.Value)];
        ContactHistory history = ContactHistory.Of(contacts, failure.At, now);
        return detector.Look(in history);
    }
}
