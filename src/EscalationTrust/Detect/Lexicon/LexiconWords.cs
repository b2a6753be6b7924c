using System.Runtime.CompilerServices;

namespace EscalationTrust;

/// <summary>Words of a pack as the text reader sees them: the same folding, the same edges, the same hashes.</summary>
internal static class LexiconWords
{
    private const int Longest = 64;

    // Without the apostrophe each of these is another word.
    private static readonly HashSet<string> OtherWordWithoutApostrophe =
        ["he'll", "she'll", "we'll", "we're", "we'd", "she'd"];

    /// <summary>Splits an alternative into words; a trailing ~ asks for misspellings.</summary>
    public static LexiconWord[] Split(ReadOnlySpan<char> alternative, char separator)
    {
        var words = new List<LexiconWord>(2);
        foreach (Range range in alternative.Split(separator))
        {
            ReadOnlySpan<char> part = alternative[range];
            ReadOnlySpan<char> word = part.TrimEnd('~');
            AddWords(word, (Misspelling)Math.Min(part.Length - word.Length, 2), words);
        }

        return [.. words];
    }

    /// <summary>The folded letters of one word.</summary>
    public static int Fold(ReadOnlySpan<char> word, Span<byte> folded)
    {
        int length = 0;
        foreach (char c in word)
        {
            byte letter = LetterFolder.Fold(c);
            if (letter is not (LetterFolder.Separator or LetterFolder.Ignorable) && length < folded.Length)
            {
                folded[length++] = letter;
            }
        }

        return length;
    }

    /// <summary>The hash of one word.</summary>
    public static ulong HashOf(string word) => SpellingOf(word).Hash;

    /// <summary>The hash of one word and its first letters.</summary>
    [SkipLocalsInit]
    public static WordSpelling SpellingOf(string word)
    {
        if (word.Length == 1 && LetterFolder.IsWordOfItsOwn(word[0]))
        {
            return new WordSpelling(WordHash.OfOwnWord(word[0]), WordHash.LowOfOwnWord(word[0]));
        }

        Span<byte> folded = stackalloc byte[Longest];
        return WordHash.Spell(folded[..Fold(word, folded)]);
    }

    /// <summary>Adds to alternatives with an apostrophe the same ones without it, so that "dont" is found even where another entry names that word.</summary>
    public static void AddWithoutApostrophes(List<LexiconWord[]> rows)
    {
        int written = rows.Count;
        for (int i = 0; i < written; i++)
        {
            if (!Array.Exists(rows[i], word => SpareApostrophe(word.Text) >= 0))
            {
                continue;
            }

            LexiconWord[] plain = Array.ConvertAll(rows[i], WithoutApostrophe);
            if (!rows.Exists(row => row.AsSpan().SequenceEqual(plain)))
            {
                rows.Add(plain);
            }
        }
    }

    /// <summary>Other spellings of a word: without its apostrophe, and misspelt where the pack asks for it.</summary>
    [SkipLocalsInit]
    public static void AddVariants(LexiconWord word, List<WordSpelling> spellings)
    {
        if (SpareApostrophe(word.Text) >= 0)
        {
            spellings.Add(SpellingOf(WithoutApostrophe(word).Text));
        }

        Span<byte> folded = stackalloc byte[Longest];
        int length = Fold(word.Text, folded);
        if (word.Misspelt != Misspelling.None && length is >= 5 and < Longest - 1)
        {
            LexiconMisspellings.AddCommon(folded[..length], spellings);
        }

        if (word.Misspelt == Misspelling.AndNeighbouringKeys && length is >= 4 and < Longest)
        {
            LexiconMisspellings.AddNeighbouringKeys(folded[..length], spellings);
        }
    }

    /// <summary>Where the apostrophe stands without which it is still the same word; −1 when there is none.</summary>
    private static int SpareApostrophe(string word)
    {
        int apostrophe = word.IndexOfAny(['\'', '\u2019']);
        return apostrophe >= 0 && OtherWordWithoutApostrophe.Contains(word.Replace('\u2019', '\'').ToLowerInvariant()) ? -1 : apostrophe;
    }

    private static LexiconWord WithoutApostrophe(LexiconWord word)
    {
        int apostrophe = SpareApostrophe(word.Text);
        return apostrophe < 0 ? word : word with { Text = word.Text.Remove(apostrophe, 1) };
    }

    private static void AddWords(ReadOnlySpan<char> part, Misspelling misspelt, List<LexiconWord> words)
    {
        int start = -1;
        for (int i = 0; i <= part.Length; i++)
        {
            char c = i < part.Length ? part[i] : ' ';
            bool own = LetterFolder.IsWordOfItsOwn(c);
            bool inWord = !own && (LetterFolder.Fold(c) >= (byte)'0' || (start >= 0 && LetterFolder.Fold(c) is LetterFolder.Apostrophe or LetterFolder.Ignorable));
            if (start >= 0 && !inWord)
            {
                words.Add(new LexiconWord(part[start..i].TrimEnd('\'').ToString(), misspelt));
                start = -1;
            }

            if (own)
            {
                words.Add(new LexiconWord(c.ToString(), Misspelling.None));
            }
            else if (inWord && start < 0)
            {
                start = i;
            }
        }
    }
}
