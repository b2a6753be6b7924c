using System.Buffers;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;

namespace EscalationTrust.Benchmarks;

/// <summary>Making the thing that finds the words, once per process. Warm; the first time in a process is on the cold page.</summary>
public class Building
{
    [Benchmark(Baseline = true)]
    public EscalationLadder DefaultLadder() => EscalationLadder.Create();

    [Benchmark]
    public SearchValues<string> OneSearchValues() => CarefulDotNet.BuildSearch();

    [Benchmark]
    public Regex[] NineCompiledRegexes() => UsualDotNet.BuildRegexes(sorted: false);
}
