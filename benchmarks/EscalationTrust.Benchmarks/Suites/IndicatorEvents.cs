using BenchmarkDotNet.Attributes;

namespace EscalationTrust.Benchmarks;

/// <summary>Adding cases to the indicators, and adding shards up.</summary>
public class IndicatorEvents
{
    private const int Cases = 8192;

    private readonly TrustIndicators _indicators = new();
    private readonly TrustIndicators _shard = new();
    private CaseRecord[] _cases = null!;

    [GlobalSetup]
    public void SetUp()
    {
        var random = new Random(1);
        _cases = new CaseRecord[Cases];
        for (int i = 0; i < Cases; i++)
        {
            _cases[i] = Case(random, i);
            _shard.Add(_cases[i]);
        }
    }

    [Benchmark(OperationsPerInvoke = Cases)]
    public long Add()
    {
        foreach (CaseRecord record in _cases)
        {
            _indicators.Add(record);
        }

        return _indicators.Cases;
    }

    [Benchmark]
    public long MergeShard()
    {
        _indicators.Merge(_shard);
        return _indicators.Cases;
    }

    [Benchmark]
    public double? ReadMedian() => _shard.Duration(DurationIndicator.TimeToResolution).Median?.TotalSeconds;

    private static CaseRecord Case(Random random, int i)
    {
        DateTimeOffset start = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(i);
        var known = new CaseRecord
        {
            Id = "c" + i,
            Eligibility = HandoffEligibility.Possible,
            StartedAt = start,
            Need = (AuditedNeed)random.Next(3),
            NeededTurn = random.Next(1, 6),
            EndedAt = start.AddHours(2),
            ObservedUntil = start.AddDays(30),
            Restatements = random.Next(4),
            Satisfaction = Ratio.From(random.Next(5) / 4.0),
            Resolution = (ResolutionKind)random.Next(4),
            Effort = random.Next(50) / 10.0,
        };
        return random.Next(3) == 0
            ? known with { Stage = LadderStage.Automate }
            : known with
            {
                RequestedAt = start.AddMinutes(2),
                DecidedAt = start.AddMinutes(2),
                DecidedTurn = random.Next(1, 8),
                FirstHumanReplyAt = start.AddSeconds(120 + random.Next(600)),
                EffectiveAt = start.AddSeconds(120 + random.Next(1200)),
                ResolvedAt = start.AddMinutes(random.Next(10, 3000)),
            };
    }
}
