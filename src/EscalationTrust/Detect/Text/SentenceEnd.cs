using System.Runtime.CompilerServices;

namespace EscalationTrust;

/// <summary>Says whether a sentence ends in what stands between two words. A pattern never reaches beyond it; a comma is no end.</summary>
/// <remarks>People break lines in the middle of a sentence and begin anew behind an empty one. A bot's lines are items of a list: each ends.</remarks>
internal static class SentenceEnd
{
    private const ulong AsciiEnds = 1UL << '.' | 1UL << '!' | 1UL << '?' | 1UL << ';';

    /// <summary>True for an end outside ASCII; the folder turns it into a full stop.</summary>
    public static bool Is(char c) => c is '\u3002' or '\uFF01' or '\uFF1F' or '\uFF1B' or '\u2026';

    /// <summary>True when a sentence ends between a word of a folded chunk and the word before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Before(ref TextChunk chunk, int word)
    {
        int end = chunk.StartOf(word);
        int lines = 0;
        for (int i = chunk.EndOf(word - 1); i < end; i++)
        {
            byte folded = chunk.Folded[i];
            if (folded < 64 && (AsciiEnds >> folded & 1) != 0)
            {
                return !IsDecimalPoint(ref chunk, i, end);
            }

            lines += folded == (byte)'\n' ? 1 : 0;
        }

        return lines >= chunk.LinesOfAnEnd;
    }

    /// <summary>True for the stop in "19.99": an amount in the middle of a sentence.</summary>
    private static bool IsDecimalPoint(ref TextChunk chunk, int at, int nextWord) =>
        chunk.Folded[at] == (byte)'.' && at + 1 == nextWord && char.IsAsciiDigit((char)chunk.Folded[at - 1]) && char.IsAsciiDigit((char)chunk.Folded[nextWord]);

    /// <summary>The same, beyond doubt: the full stops of "help.example.com" do not count.</summary>
    public static bool IsClear(ref TextChunk chunk, int word)
    {
        int behind = chunk.EndOf(word - 1);
        bool bareStop = chunk.Folded[behind] == (byte)'.' && chunk.StartOf(word) == behind + 1 && chunk.Folded[behind + 1] != LetterFolder.WordOfItsOwn;
        return !bareStop && Before(ref chunk, word);
    }
}
