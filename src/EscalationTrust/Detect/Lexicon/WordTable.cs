using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace EscalationTrust;

/// <summary>All words of a lexicon by their hashes. Every word has exactly one place, so that a look-up is one comparison, found or not.</summary>
/// <remarks>
/// <para>A perfect hash: the top bits of a word's hash choose a bucket, and the bucket's displacement (one byte, found by
/// <see cref="WordTableBuilder"/>) sends each of its words to a place of its own.</para>
/// <para>Immutable after construction and thread-safe.</para>
/// </remarks>
internal sealed class WordTable
{
    public WordTable(LexiconTable<byte> displacements, LexiconTable<WordPlace> places, LexiconTable<ulong> presence)
    {
        Displacements = displacements;
        Places = places;
        Presence = presence;
    }

    public LexiconTable<byte> Displacements { get; }

    public LexiconTable<WordPlace> Places { get; }

    /// <summary>Classes of words as bits; see <see cref="WordPlace.Presence(uint)"/>.</summary>
    public LexiconTable<ulong> Presence { get; }

    /// <summary>Where a word of a bucket with the given displacement has its place among so many.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint PlaceOf(ulong hash, uint displacement, uint places)
    {
        uint spread = (uint)(hash >> 20) + (displacement * ((uint)(hash >> 5) | 1));
        return (uint)((ulong)spread * places >> 32);
    }

    /// <summary>What is known of a word; the default value for an unknown one.</summary>
    public WordPlace Find(ulong hash)
    {
        ref readonly WordPlace place = ref new WordLookup(this).PlaceOf(hash);
        return place.Hash == hash ? place : default;
    }

    /// <summary>The facts of a word; 0 for an unknown one.</summary>
    public ulong FactsOf(ulong hash) => Find(hash).Facts;

    /// <summary>The number of a word that a pattern holds, or 0.</summary>
    public int NumberOf(ulong hash) => WordFacts.Number(FactsOf(hash));
}

/// <summary>One word of a <see cref="WordTable"/>; no word has the hash 0.</summary>
/// <param name="Hash">The hash of the word.</param>
/// <param name="Facts">What patterns make of it; see <see cref="WordFacts"/>.</param>
/// <param name="Signs">What it leaves in a signature, see <see cref="WordMarks"/>, and above that which of the table's sets of classes it belongs to; 0 for none.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct WordPlace(ulong Hash, ulong Facts, uint Signs)
{
    public const int MostPresences = 1 << (32 - WordMarks.Bits);

    public static uint SignsOf(uint marks, uint presence) => marks | (presence << WordMarks.Bits);

    public static uint Marks(uint signs) => signs & ((1u << WordMarks.Bits) - 1);

    public static uint Presence(uint signs) => signs >> WordMarks.Bits;
}
