using System.Buffers;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;

namespace EscalationTrust.Benchmarks;

/// <summary>Making the thing that finds the words, once per process. Warm; the first time in a process is on the cold page.</summary>
public class Building
{
    /// <summary>What the first default ladder of a process costs: the built-in words come out of their image.</summary>
    [Benchmark(Baseline = true)]
    public object DefaultLadder() => (LexiconLoader.LoadBuiltIn(), EscalationLadder.Create());

    /// <summary>What words of a host's own or chosen languages cost: all packs are read and compiled anew.</summary>
    [Benchmark]
    public EscalationLadder CompiledAnew() => EscalationLadder.Create(options => options.Lexicon.Languages.AddRange(LexiconLoader.BuiltInLanguages));

    /// <summary>A further ladder with the default words, which are read once per process.</summary>
    [Benchmark]
    public EscalationLadder FurtherLadder() => EscalationLadder.Create();

    [Benchmark]
    public SearchValues<string> OneSearchValues() => CarefulDotNet.BuildSearch();

    [Benchmark]
    public Regex[] NineCompiledRegexes() => UsualDotNet.BuildRegexes(sorted: false);
}
