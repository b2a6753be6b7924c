using BenchmarkDotNet.Attributes;

namespace EscalationTrust.Benchmarks;

/// <summary>One audit of a queue in random order: exact, by levels, and as a reader would write it.</summary>
public class QueueAudit
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly QueueIntegrityGuard _guard = new();
    private QueueTicket[] _tickets = [];
    private QueueTicket[] _ranked = [];
    private double[] _buffer = [];

    [Params(1_000, 10_000, 100_000)]
    public int Tickets { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        var random = new Random(Trace.Seed);
        _tickets = [.. Enumerable.Range(0, Tickets).Select(id => QueueTickets.Any(random, id, Now))];
        _ranked = [.. _tickets];
        new QueueRanking(new QueueRankingOptions { AgeingCap = null }).Sort(_ranked, Now);
        _buffer = new double[QueueIntegrityGuard.BufferLength(Tickets)];
    }

    [Benchmark(Baseline = true)]
    public double Exact() => _guard.Audit(_tickets, Now, default, _buffer).Order.Excess;

    [Benchmark]
    public double ExactInOrder() => _guard.Audit(_ranked, Now, default, _buffer).Order.Excess;

    [Benchmark]
    public double Estimate() => _guard.Estimate(_tickets, Now).Order.Excess;

    /// <summary>The usual check: drain a priority queue and compare with the order. Says whether, not how much.</summary>
    [Benchmark]
    public int PriorityQueueDrain()
    {
        var queue = new PriorityQueue<int, double>(Tickets);
        for (int i = 0; i < _tickets.Length; i++)
        {
            queue.Enqueue(i, -QueueTickets.Index(in _tickets[i]));
        }

        int wrong = 0;
        for (int place = 0; queue.TryDequeue(out int ticket, out _); place++)
        {
            wrong += ticket == place ? 0 : 1;
        }

        return wrong;
    }
}

/// <summary>Every pair looked at, as the definition reads; left out at 100,000 tickets, where it takes ten seconds.</summary>
public class QueueAuditNaive
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private QueueTicket[] _tickets = [];

    [Params(1_000, 10_000)]
    public int Tickets { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        var random = new Random(Trace.Seed);
        _tickets = [.. Enumerable.Range(0, Tickets).Select(id => QueueTickets.Any(random, id, Now))];
    }

    [Benchmark]
    public double EveryPair()
    {
        double excess = 0;
        for (int j = 1; j < _tickets.Length; j++)
        {
            double cost = _tickets[j].Cost.Weight!.Value, takes = _tickets[j].Handling!.Value.TotalMinutes;
            for (int i = 0; i < j; i++)
            {
                excess += Math.Max(0, (cost * _tickets[i].Handling!.Value.TotalMinutes) - (_tickets[i].Cost.Weight!.Value * takes));
            }
        }

        return excess;
    }
}
