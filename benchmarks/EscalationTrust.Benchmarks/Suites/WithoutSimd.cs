using BenchmarkDotNet.Attributes;

namespace EscalationTrust.Benchmarks;

/// <summary>The full decision in a process with hardware intrinsics switched off.</summary>
public class WithoutSimd
{
    private LadderReplay _ladder = null!;

    [GlobalSetup]
    public void SetUp() => _ladder = new LadderReplay(EscalationLadder.Create().Policy, Trace.Messages(), null, 8);

    [Benchmark(OperationsPerInvoke = Trace.Turns)]
    public int Ladder() => _ladder.Run();
}
