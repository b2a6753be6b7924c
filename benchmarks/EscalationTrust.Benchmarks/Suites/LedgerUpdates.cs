using BenchmarkDotNet.Attributes;

namespace EscalationTrust.Benchmarks;

/// <summary>Booking outcomes in the trust ledger, over 4,096 accounts.</summary>
public class LedgerUpdates
{
    private const int Accounts = 4096;
    private const int Events = 16_384;

    private readonly TrustLedger _ledger = new();
    private readonly TrustAccount[] _accounts = new TrustAccount[Accounts];
    private readonly int[] _who = new int[Events];
    private DateTimeOffset _now;

    [GlobalSetup]
    public void SetUp()
    {
        var random = new Random(1);
        _now = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        for (int i = 0; i < Events; i++)
        {
            _who[i] = random.Next(Accounts);
        }
    }

    [Benchmark(OperationsPerInvoke = Events)]
    public double Good()
    {
        double last = 0;
        foreach (int who in _who)
        {
            _now = _now.AddSeconds(10);
            TrustChange change = _ledger.Good(in _accounts[who], _now);
            _accounts[who] = change.Account;
            last = change.TrustAfter;
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Events)]
    public double FailAndRecover()
    {
        double last = 0;
        foreach (int who in _who)
        {
            _now = _now.AddSeconds(10);
            TrustChange failed = _ledger.Fail(in _accounts[who], _now);
            TrustAccount account = failed.Account;
            TrustChange mended = _ledger.Recover(in account, failed.Failure, _now);
            _accounts[who] = mended.Account;
            last = mended.TrustAfter;
        }

        return last;
    }
}
