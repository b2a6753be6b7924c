using BenchmarkDotNet.Attributes;

namespace EscalationTrust.Benchmarks;

/// <summary>Cost against the number of phrases a host adds to the built-in packs: it should be flat.</summary>
public class LexiconSize
{
    private LadderReplay _ladder = null!;

    [Params(0, 500, 1_500, 5_000)]
    public int PhrasesAdded { get; set; }

    [GlobalSetup]
    public void SetUp() => _ladder = new LadderReplay(Create(PhrasesAdded).Policy, Trace.Messages(), null, 8);

    [Benchmark(OperationsPerInvoke = Trace.Turns)]
    public int Ladder() => _ladder.Run();

    internal static EscalationLadder Create(int phrases) => EscalationLadder.Create(options =>
    {
        if (phrases != 0)
        {
            options.Lexicon.Packs.Add(PhraseBook.AsPack(PhraseBook.OfSize(phrases)));
        }
    });
}
