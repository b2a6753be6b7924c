namespace EscalationTrust;

/// <summary>The common misspellings of a word. The first letter stays: it is rarely wrong, and words that differ in it are often other words.</summary>
internal static class LexiconMisspellings
{
    private const int Longest = 64;

    // Keys beside each letter on the keyboard, a to z.
    private static readonly string[] Neighbours =
    [
        "qsz", "vn", "xv", "sf", "wr", "dg", "fh", "gj", "uo", "hk", "jl", "k", "n", "bm", "ip", "o", "wa", "et", "ad", "ry", "yi", "cb", "qe", "zc", "tu", "x",
    ];

    /// <summary>One letter missing, one doubled, two swapped.</summary>
    public static void AddCommon(ReadOnlySpan<byte> word, List<WordSpelling> spellings)
    {
        Span<byte> variant = stackalloc byte[Longest];
        for (int i = 1; i < word.Length; i++)
        {
            word[..i].CopyTo(variant);
            word[(i + 1)..].CopyTo(variant[i..]);
            spellings.Add(WordHash.Spell(variant[..(word.Length - 1)]));

            word[..(i + 1)].CopyTo(variant);
            word[i..].CopyTo(variant[(i + 1)..]);
            spellings.Add(WordHash.Spell(variant[..(word.Length + 1)]));

            if (i + 1 < word.Length && word[i] != word[i + 1])
            {
                word.CopyTo(variant);
                (variant[i], variant[i + 1]) = (variant[i + 1], variant[i]);
                spellings.Add(WordHash.Spell(variant[..word.Length]));
            }
        }
    }

    /// <summary>One letter replaced by the key beside it.</summary>
    public static void AddNeighbouringKeys(ReadOnlySpan<byte> word, List<WordSpelling> spellings)
    {
        Span<byte> variant = stackalloc byte[Longest];
        word.CopyTo(variant);
        for (int i = 1; i < word.Length; i++)
        {
            if (word[i] is < (byte)'a' or > (byte)'z')
            {
                continue;
            }

            foreach (char neighbour in Neighbours[word[i] - 'a'])
            {
                variant[i] = (byte)neighbour;
                spellings.Add(WordHash.Spell(variant[..word.Length]));
            }

            variant[i] = word[i];
        }
    }
}
