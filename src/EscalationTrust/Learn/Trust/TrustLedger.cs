namespace EscalationTrust;

/// <summary>Keeps trust per account: a beta reputation with two half-lives, in which the bad weighs more and is forgotten later than the good.</summary>
/// <remarks>
/// <para>After Jøsang and Ismail, <i>The Beta Reputation System</i> (2002). With A and B the decayed weights of good outcomes and
/// failures, a the base rate and W its weight, trust is (A + aW) / (A + B + W). Formulas and properties stand in <c>docs/trust-ledger.md</c>.</para>
/// <para>The order of events makes no difference: one that arrives late enters with the weight it has left. Options are copied.
/// Immutable and thread-safe; allocates nothing per event.</para>
/// </remarks>
public sealed class TrustLedger
{
    private readonly TrustLedgerOptions _options;
    private readonly double _prior;

    /// <summary>Makes a ledger.</summary>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="ArgumentException">Options do not validate; the message lists all that is wrong.</exception>
    public TrustLedger(TrustLedgerOptions? options = null)
    {
        _options = (options ?? new TrustLedgerOptions()).Copy();
        _options.Check();
        _prior = _options.BaseRate * _options.PriorWeight;
    }

    /// <summary>Trust in an account at a time, in (0, 1). An account left alone goes back to the base rate.</summary>
    /// <param name="account">The account.</param>
    /// <param name="at">When; a time before the account's own counts as that.</param>
    public double Trust(in TrustAccount account, DateTimeOffset at) => TrustOf(Advance(in account, at));

    /// <summary>The account with its evidence decayed to a time. Time never runs backwards.</summary>
    public TrustAccount Advance(in TrustAccount account, DateTimeOffset at)
    {
        if (at.UtcTicks <= account.Ticks)
        {
            return account;
        }

        TimeSpan passed = account.Ticks == 0 ? TimeSpan.Zero : new TimeSpan(at.UtcTicks - account.Ticks);
        return new TrustAccount
        {
            Good = account.Good * Left(passed, _options.GoodHalfLife),
            Failures = account.Failures * Left(passed, _options.FailureHalfLife),
            At = at,
        };
    }

    /// <summary>Books an outcome that served the account well.</summary>
    /// <param name="account">The account.</param>
    /// <param name="at">When.</param>
    /// <param name="weight">How much it counts, in (0, 100]. The default value is 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weight"/> is not in that range.</exception>
    public TrustChange Good(in TrustAccount account, DateTimeOffset at, double weight = 1)
    {
        CheckWeight(weight, nameof(weight));
        TrustAccount before = Advance(in account, at);
        double added = weight * Left(Age(in before, at), _options.GoodHalfLife);
        return Change(in before, before with { Good = Added(before.Good, added) }, default, applied: true);
    }

    /// <summary>Books a failure: a case that was mishandled, whatever the reason.</summary>
    /// <param name="account">The account.</param>
    /// <param name="at">When.</param>
    /// <param name="severity">How bad it was against an ordinary failure, in (0, 100]. The default value is 1.</param>
    /// <returns>The change; its <see cref="TrustChange.Failure"/> is the receipt for making it good.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="severity"/> is not in that range.</exception>
    public TrustChange Fail(in TrustAccount account, DateTimeOffset at, double severity = 1)
    {
        CheckWeight(severity, nameof(severity));
        TrustAccount before = Advance(in account, at);
        var failure = new TrustFailure { At = at, Severity = severity };
        return Change(in before, before with { Failures = Added(before.Failures, Standing(in failure, before.Ticks)) }, failure, applied: true);
    }

    /// <summary>Books that a failure was made good. Counts once and within the window, and never more than the failure: trust stays below what it would be without it.</summary>
    /// <param name="account">An account that holds the failure.</param>
    /// <param name="failure">The receipt of the failure.</param>
    /// <param name="at">When it was made good.</param>
    /// <returns>The change; its <see cref="TrustChange.Failure"/> is the marked receipt to keep from now on.</returns>
    public TrustChange Recover(in TrustAccount account, in TrustFailure failure, DateTimeOffset at)
    {
        TrustAccount before = Advance(in account, at);
        bool counts = failure is { Severity: > 0, IsRecovered: false } && at >= failure.At && at - failure.At <= _options.RecoveryWindow;
        if (!counts)
        {
            return Change(in before, in before, failure, applied: false);
        }

        double left = Math.Max(0, before.Failures - (_options.Recovery * Standing(in failure, before.Ticks)));
        return Change(in before, before with { Failures = left }, failure with { IsRecovered = true }, applied: true);
    }

    /// <summary>Adds two shards of one account's history, decayed to the later of their times.</summary>
    public TrustAccount Merge(in TrustAccount left, in TrustAccount right)
    {
        DateTimeOffset at = left.Ticks >= right.Ticks ? left.At ?? default : right.At ?? default;
        TrustAccount one = Advance(in left, at);
        TrustAccount other = Advance(in right, at);
        return one with { Good = Added(one.Good, other.Good), Failures = Added(one.Failures, other.Failures), At = one.At ?? other.At };
    }

    /// <summary>What a failure costs over time: the area between trust as it would be without the failure and trust as it is, from the account's time to a horizon.</summary>
    /// <param name="account">An account that holds the failure.</param>
    /// <param name="failure">The receipt; one that was made good counts with what is left of it.</param>
    /// <param name="horizon">How far to look, more than zero.</param>
    /// <returns>The area in trust-days: 1 is all trust lost for one day.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="horizon"/> is not more than zero.</exception>
    public double PersistentSpillover(in TrustAccount account, in TrustFailure failure, TimeSpan horizon)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(horizon, TimeSpan.Zero);
        double standing = failure.Severity > 0 ? Standing(in failure, account.Ticks) : 0;
        TrustAccount without = account with { Failures = Math.Max(0, account.Failures - standing) };
        TrustAccount with = account;
        return SpilloverArea.Of(TrustAfter(without), TrustAfter(with), horizon, _options.GoodHalfLife);
    }

    /// <summary>What the next conversation should know of the account: its trust, and whether it is broken.</summary>
    /// <param name="account">The account.</param>
    /// <param name="at">When the conversation begins.</param>
    /// <param name="known">What the host knows already; kept, and a trust that it calls broken stays broken.</param>
    public AccountContext Context(in TrustAccount account, DateTimeOffset at, AccountContext known = default)
    {
        double trust = Trust(in account, at);
        return known with { Trust = Ratio.From(trust), BrokenTrust = known.BrokenTrust || trust <= _options.BrokenAt };
    }

    private static double Left(TimeSpan passed, TimeSpan halfLife) => double.Exp2(-(passed / halfLife));

    private static TimeSpan Age(in TrustAccount account, DateTimeOffset at) => new(account.Ticks - at.UtcTicks);

    private static double Added(double weight, double more) => Math.Min(TrustAccount.MaximumEvidence, weight + more);

    private static void CheckWeight(double weight, string name)
    {
        if (!(weight is > 0 and <= 100))
        {
            throw new ArgumentOutOfRangeException(name, weight, "The weight of an outcome must lie in (0, 100]. An ordinary one is 1.");
        }
    }

    private TrustChange Change(in TrustAccount before, in TrustAccount after, TrustFailure failure, bool applied) => new()
    {
        Account = after,
        TrustBefore = TrustOf(in before),
        TrustAfter = TrustOf(in after),
        Failure = failure,
        Applied = applied,
    };

    private double TrustOf(in TrustAccount account) =>
        (account.Good + _prior) / (account.Good + account.Failures + _options.PriorWeight);

    // What is left of a failure's weight at a time.
    private double Standing(in TrustFailure failure, long ticks) =>
        _options.FailureWeight * failure.Severity * (failure.IsRecovered ? 1 - _options.Recovery : 1)
        * Left(new TimeSpan(Math.Max(0, ticks - failure.At.UtcTicks)), _options.FailureHalfLife);

    private Func<TimeSpan, double> TrustAfter(TrustAccount account) => passed => TrustOf(new TrustAccount
    {
        Good = account.Good * Left(passed, _options.GoodHalfLife),
        Failures = account.Failures * Left(passed, _options.FailureHalfLife),
    });
}
