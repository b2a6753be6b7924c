using System.Numerics;
using BenchmarkDotNet.Attributes;

namespace EscalationTrust.Benchmarks;

/// <summary>Cost against the length of the text: it should be a straight line.</summary>
public class TextLength
{
    private LadderReplay _ladder = null!;

    [Params(20, 200, 2_000, 20_000)]
    public int Characters { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        // About 400,000 characters each time, so that long texts are not also a test of main memory.
        int count = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(400_000 / Characters, 16, Trace.Turns));
        _ladder = new LadderReplay(EscalationLadder.Create().Policy, Trace.Messages(count, Characters), null, 8);
    }

    [Benchmark(OperationsPerInvoke = Trace.Turns)]
    public int Ladder() => _ladder.Run();
}
