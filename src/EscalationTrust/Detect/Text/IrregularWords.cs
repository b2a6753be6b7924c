using System.Runtime.CompilerServices;

namespace EscalationTrust;

/// <summary>Finds words the slow way where marks without weight, stretched letters or scripts without spaces occur.</summary>
internal static class IrregularWords
{
    /// <summary>Letters of one word that count; longer words are cut for hashing.</summary>
    public const int WordCap = 64;

    /// <summary>Splits characters that are words of their own from the words beside them.</summary>
    public static void FindEdges(ref TextChunk chunk)
    {
        Span<ushort> edges = chunk.Edges;
        int count = 0;
        int start = -1;
        bool hasLetter = false;
        for (int i = 0; i <= chunk.Length; i++)
        {
            bool inWord = i < chunk.Length && (chunk.Words[i >> 6] >> (i & 63) & 1) != 0;
            bool own = inWord && chunk.Folded[i] == LetterFolder.WordOfItsOwn;
            if (start >= 0 && (!inWord || own))
            {
                // Marks without a letter, such as the selector behind an emoji, are no word.
                if (hasLetter)
                {
                    edges[count++] = (ushort)start;
                    edges[count++] = (ushort)(chunk.Folded[i - 1] == LetterFolder.Apostrophe ? i - 1 : i);
                }

                (start, hasLetter) = (-1, false);
            }

            if (own)
            {
                edges[count++] = (ushort)i;
                edges[count++] = (ushort)(i + 1);
            }
            else if (inWord)
            {
                start = start < 0 && chunk.Folded[i] != LetterFolder.Apostrophe ? i : start;
                hasLetter |= chunk.Folded[i] >= (byte)'0';
            }
        }

        chunk.WordCount = count >> 1;
    }

    /// <summary>Reads one word without ignorable marks and with stretched letters shortened.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="text">The chunk's text.</param>
    /// <param name="word">Which word.</param>
    /// <param name="known">Says whether a hash is a word of the lexicon, to choose between "good" and "god" for "goood".</param>
    [SkipLocalsInit]
    public static WordSpelling Read(ref TextChunk chunk, ReadOnlySpan<char> text, int word, WordTable known)
    {
        int start = chunk.StartOf(word);
        int end = chunk.EndOf(word);
        if (chunk.Folded[start] == LetterFolder.WordOfItsOwn)
        {
            ulong own = WordHash.LowOfOwnWord(text[start]);
            return new WordSpelling(WordHash.Of(own, 0), own);
        }

        Span<byte> once = stackalloc byte[WordCap];
        Span<byte> twice = stackalloc byte[WordCap];
        ReadOnlySpan<byte> letters = ((ReadOnlySpan<byte>)chunk.Folded)[start..end];
        int onceLength = Copy(letters, once, keep: 1);
        int twiceLength = Copy(letters, twice, keep: 2);
        WordSpelling shortened = WordHash.Spell(once[..onceLength]);
        if (!twice[..twiceLength].SequenceEqual(once[..onceLength]))
        {
            // "bbb" is a word of its own where the lexicon says so.
            Span<byte> whole = stackalloc byte[WordCap];
            int wholeLength = Copy(letters, whole, keep: WordCap);
            WordSpelling asWritten = WordHash.Spell(whole[..wholeLength]);
            if (known.NumberOf(asWritten.Hash) != 0)
            {
                return asWritten;
            }

            WordSpelling doubled = WordHash.Spell(twice[..twiceLength]);
            return known.NumberOf(doubled.Hash) != 0 || known.NumberOf(shortened.Hash) == 0 ? doubled : shortened;
        }

        return shortened;
    }

    /// <summary>Copies letters, dropping ignorable marks; runs of three or more equal letters keep one or two.</summary>
    private static int Copy(ReadOnlySpan<byte> letters, Span<byte> destination, int keep)
    {
        int written = 0;
        for (int i = 0; i < letters.Length && written < destination.Length; i++)
        {
            byte letter = letters[i];
            if (letter == LetterFolder.Ignorable)
            {
                continue;
            }

            int run = 1;
            while (i + 1 < letters.Length && (letters[i + 1] == letter || letters[i + 1] == LetterFolder.Ignorable))
            {
                run += letters[++i] == letter ? 1 : 0;
            }

            int copies = run >= 3 && letter is >= (byte)'a' and <= (byte)'z' ? Math.Min(run, keep) : run;
            for (int copy = 0; copy < copies && written < destination.Length; copy++)
            {
                destination[written++] = letter;
            }
        }

        return written;
    }
}
