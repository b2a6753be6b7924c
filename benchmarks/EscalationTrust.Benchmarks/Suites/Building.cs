using System.Buffers;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;

namespace EscalationTrust.Benchmarks;

/// <summary>Making the thing that finds the words, once per process. Warm; the first time in a process is on the cold page.</summary>
public class Building
{
    /// <summary>The words of all languages read and compiled anew. Naming the languages keeps it from the compiled words that default ladders share.</summary>
    [Benchmark(Baseline = true)]
    public EscalationLadder DefaultLadder() => EscalationLadder.Create(options => options.Lexicon.Languages.AddRange(LexiconLoader.BuiltInLanguages));

    /// <summary>A further ladder with the default words, which are compiled once per process.</summary>
    [Benchmark]
    public EscalationLadder FurtherLadder() => EscalationLadder.Create();

    [Benchmark]
    public SearchValues<string> OneSearchValues() => CarefulDotNet.BuildSearch();

    [Benchmark]
    public Regex[] NineCompiledRegexes() => UsualDotNet.BuildRegexes(sorted: false);
}
