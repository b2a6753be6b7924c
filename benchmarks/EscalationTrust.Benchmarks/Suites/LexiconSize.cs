using BenchmarkDotNet.Attributes;

namespace EscalationTrust.Benchmarks;

/// <summary>Which phrases a lexicon grows by.</summary>
public enum AddedWords
{
    /// <summary>A host's own product names among common words.</summary>
    Products,

    /// <summary>Thousands of variations on the same few words, which the messages hold too: as bad as it gets.</summary>
    Variations,
}

/// <summary>Cost against the number of phrases a host adds to the built-in packs: it should be flat.</summary>
public class LexiconSize
{
    private LadderReplay _ladder = null!;

    [Params(0, 500, 1_500, 5_000)]
    public int Phrases { get; set; }

    [ParamsAllValues]
    public AddedWords Words { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        IEnumerable<Phrase> phrases = Words == AddedWords.Products ? ProductPhrases.Make(Phrases) : PhraseBook.OfSize(Phrases);
        EscalationLadder ladder = EscalationLadder.Create(options =>
        {
            if (Phrases != 0)
            {
                options.Lexicon.Packs.Add(PhraseBook.AsPack(phrases));
            }
        });
        _ladder = new LadderReplay(ladder.Policy, Trace.Messages(), null, 8);
    }

    [Benchmark(OperationsPerInvoke = Trace.Turns)]
    public int Ladder() => _ladder.Run();
}
