using BenchmarkDotNet.Attributes;

namespace EscalationTrust.Benchmarks;

/// <summary>Events of custody with a clock, in a seeded order of possible, repeated and impossible ones; and what an ownership sweep costs a case.</summary>
public class CustodyEvents
{
    private readonly CustodyEvent[] _events = new CustodyEvent[Trace.Turns];
    private readonly CaseOwnership[] _cases = new CaseOwnership[Trace.Turns];
    private readonly DateTimeOffset _start = new(2030, 1, 7, 9, 0, 0, TimeSpan.Zero);
    private OwnershipLadder _ladder = null!;

    [GlobalSetup]
    public void SetUp()
    {
        var random = new Random(Trace.Seed);
        _ladder = new OwnershipLadder(
            new OwnershipOptions { Ladder = [new() { Role = "team lead" }] },
            new BusinessHours(new BusinessHoursOptions().Open(DayOfWeek.Monday, DayOfWeek.Friday, new(9, 0), new(18, 0))));
        for (int i = 0; i < Trace.Turns; i++)
        {
            _events[i] = (CustodyEvent)random.Next(13);
            _cases[i] = new CaseOwnership { AskedAt = _start.AddMinutes(random.Next(3_000)), ClaimedAt = random.Next(2) == 0 ? null : _start.AddMinutes(random.Next(3_000)) };
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Trace.Turns)]
    public int Apply()
    {
        ConversationState state = default;
        int applied = 0;
        for (int i = 0; i < _events.Length; i++)
        {
            applied += state.Apply(_events[i], _start.AddSeconds(i)).Outcome == CustodyOutcome.Applied ? 1 : 0;
        }

        return applied;
    }

    [Benchmark(OperationsPerInvoke = Trace.Turns)]
    public int Overdue()
    {
        int late = 0;
        foreach (ref readonly CaseOwnership ownership in _cases.AsSpan())
        {
            late += _ladder.Overdue(in ownership, _start.AddDays(3)).IsOverdue ? 1 : 0;
        }

        return late;
    }
}
