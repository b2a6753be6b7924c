using System.Runtime.CompilerServices;

namespace EscalationTrust;

/// <summary>Sets of word numbers as sorted arrays without repeats. Used while compiling only.</summary>
/// <remarks>Compiled fully at once: the library's sort, not yet optimised, took a third of the time of a first lexicon (measured).</remarks>
internal static class SortedWords
{
    private const int Few = 64;

    /// <summary>Sorts words in place and leaves repeats out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ushort[] Of(ushort[] words)
    {
        if (words.Length > Few)
        {
            Array.Sort(words);
        }

        int kept = 0;
        for (int i = 0; i < words.Length; i++)
        {
            ushort word = words[i];
            int at = kept;
            while (at > 0 && words[at - 1] > word)
            {
                at--;
            }

            if (at > 0 && words[at - 1] == word)
            {
                continue;
            }

            for (int moved = kept++; moved > at; moved--)
            {
                words[moved] = words[moved - 1];
            }

            words[at] = word;
        }

        return kept == words.Length ? words : words[..kept];
    }

    /// <summary>The words of two sets.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ushort[] Union(ushort[] left, ushort[] right)
    {
        var union = new ushort[left.Length + right.Length];
        int l = 0;
        int r = 0;
        int kept = 0;
        while (l < left.Length || r < right.Length)
        {
            bool fromLeft = r == right.Length || (l < left.Length && left[l] <= right[r]);
            ushort word = fromLeft ? left[l++] : right[r++];
            if (kept == 0 || union[kept - 1] != word)
            {
                union[kept++] = word;
            }
        }

        return kept == union.Length ? union : union[..kept];
    }
}
