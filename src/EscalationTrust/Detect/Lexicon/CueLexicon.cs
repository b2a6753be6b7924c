namespace EscalationTrust;

/// <summary>Compiled lexicon packs: from words to signals in one pass.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class CueLexicon
{
    public static CueLexicon Compile(IReadOnlyList<LexiconPack> packs)
    {
        ArgumentNullException.ThrowIfNull(packs);
        return new CueLexicon();
    }
}
