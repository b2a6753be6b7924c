using System.Runtime.CompilerServices;

namespace EscalationTrust;

/// <summary>All words of a lexicon by their hashes. Every word has exactly one place, so that a look-up is one comparison, found or not.</summary>
/// <remarks>
/// <para>A perfect hash: the top bits of a word's hash choose a bucket, and the bucket's displacement (one byte, found by
/// <see cref="WordTableBuilder"/>) sends each of its words to a place of its own.</para>
/// <para>Immutable after construction and thread-safe.</para>
/// </remarks>
internal sealed class WordTable
{
    private readonly byte[] _displacements;
    private readonly WordPlace[] _places;

    public WordTable(byte[] displacements, WordPlace[] places)
    {
        _displacements = displacements;
        _places = places;
    }

    public ReadOnlySpan<byte> Displacements => _displacements;

    public ReadOnlySpan<WordPlace> Places => _places;

    /// <summary>Where a word of a bucket with the given displacement has its place among so many.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint PlaceOf(ulong hash, uint displacement, uint places)
    {
        uint spread = (uint)(hash >> 20) + (displacement * ((uint)(hash >> 5) | 1));
        return (uint)((ulong)spread * places >> 32);
    }

    /// <summary>The facts of a word; 0 for an unknown one.</summary>
    public ulong FactsOf(ulong hash) => new WordLookup(this).FactsOf(hash);

    /// <summary>The number of a word that a pattern holds, or 0.</summary>
    public int NumberOf(ulong hash) => WordFacts.Number(FactsOf(hash));
}

/// <summary>One word of a <see cref="WordTable"/>; no word has the hash 0.</summary>
internal readonly record struct WordPlace(ulong Hash, ulong Facts);
