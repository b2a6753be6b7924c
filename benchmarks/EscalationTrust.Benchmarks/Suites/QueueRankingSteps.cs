using BenchmarkDotNet.Attributes;

namespace EscalationTrust.Benchmarks;

/// <summary>One ticket in, one ticket out, at a queue of 1,000 with costs that grow; beside it a priority queue whose keys stand still, and a tracker's step.</summary>
public class QueueRankingSteps
{
    private const int Waiting = 1_000;

    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly Random _random = new(Trace.Seed);
    private readonly RankedQueue _few = new(new QueueRanking());
    private readonly RankedQueue _all = new(new QueueRanking());
    private readonly PriorityQueue<QueueTicket, double> _still = new();
    private readonly QueueIntegrityTracker _tracker = new();
    private int _next;

    [GlobalSetup]
    public void SetUp()
    {
        for (int i = 0; i < Waiting; i++)
        {
            _next++;
            _few.Enqueue(QueueTickets.OfAKind(_random, _next, Now), Now);
            _all.Enqueue(QueueTickets.Any(_random, _next, Now), Now);
            QueueTicket ticket = QueueTickets.Any(_random, _next, Now);
            _still.Enqueue(ticket, -QueueTickets.Index(in ticket));
            _tracker.Append(in ticket);
        }
    }

    [Benchmark(Baseline = true)]
    public long TwoDozenKinds()
    {
        _few.Enqueue(QueueTickets.OfAKind(_random, ++_next, Now), Now);
        _few.TryDequeue(Now, out QueueTicket served);
        return served.Id;
    }

    [Benchmark]
    public long EveryTicketItsOwnKind()
    {
        _all.Enqueue(QueueTickets.Any(_random, ++_next, Now), Now);
        _all.TryDequeue(Now, out QueueTicket served);
        return served.Id;
    }

    [Benchmark]
    public long KeysThatStandStill()
    {
        QueueTicket ticket = QueueTickets.Any(_random, ++_next, Now);
        _still.Enqueue(ticket, -QueueTickets.Index(in ticket));
        return _still.Dequeue().Id;
    }

    [Benchmark]
    public double TrackerStep()
    {
        _tracker.Append(QueueTickets.Any(_random, ++_next, Now));
        _tracker.ServeFirst();
        return _tracker.Integrity;
    }
}
