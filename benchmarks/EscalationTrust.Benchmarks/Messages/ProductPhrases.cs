namespace EscalationTrust.Benchmarks;

/// <summary>Phrases as a host adds them: common words around the names of its own products, made up from a seed.</summary>
internal static class ProductPhrases
{
    private static readonly string[] Frames =
    [
        "cancel the {} plan", "my {} stopped working", "refund for {}", "{} overcharged me", "{} is down again",
        "the {} contract", "lost my {} card", "someone used my {}", "{} support is useless", "move away from {}",
    ];

    private static readonly string[] Syllables =
        ["ba", "ce", "dri", "flo", "gan", "hu", "jel", "ki", "lor", "mi", "nex", "oph", "pra", "qui", "ros", "ty", "uv", "vel", "wen", "zor"];

    public static IEnumerable<Phrase> Make(int count)
    {
        var random = new Random(Trace.Seed);
        return Enumerable.Range(0, count).Select(i =>
        {
            string product = string.Concat(Enumerable.Range(0, 3).Select(_ => Syllables[random.Next(Syllables.Length)]));
            string text = Frames[i % Frames.Length].Replace("{}", product, StringComparison.Ordinal);
            return new Phrase(text, i % PhraseBook.Categories.Length, "en");
        }).ToArray();
    }
}
