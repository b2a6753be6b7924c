using BenchmarkDotNet.Attributes;

namespace EscalationTrust.Benchmarks;

/// <summary>Offering conversations to an audit, and scoring a sample.</summary>
public class AuditDrawing
{
    private const int Conversations = 100_000;

    private AuditUnit[] _units = null!;
    private AuditDraw[] _judged = null!;

    [GlobalSetup]
    public void SetUp()
    {
        var random = new Random(1);
        _units = new AuditUnit[Conversations];
        for (int i = 0; i < Conversations; i++)
        {
            double risk = random.NextDouble();
            _units[i] = new AuditUnit { Id = "conversation-" + i, Risk = Ratio.From(risk), Escalated = risk > 0.8 };
        }

        _judged = [.. Offer().Draw().Select((draw, i) => draw with { Verdict = i % 10 == 0 ? TimingVerdict.Missed : TimingVerdict.CorrectlyContained })];
    }

    [Benchmark(OperationsPerInvoke = Conversations)]
    public long OfferConversations() => Offer().Population;

    [Benchmark]
    public double? Score() => new AuditScore(_judged).Share(TimingVerdict.Late, TimingVerdict.Missed).Estimate;

    private AuditSampler Offer()
    {
        var sampler = new AuditSampler();
        foreach (AuditUnit unit in _units)
        {
            sampler.Add(in unit);
        }

        return sampler;
    }
}
