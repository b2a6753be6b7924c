using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace EscalationTrust;

/// <summary>A <see cref="WordTable"/> made ready for a loop over words.</summary>
internal readonly ref struct WordLookup
{
    private readonly ref byte _displacements;
    private readonly ref WordPlace _places;
    private readonly int _bucketShift;
    private readonly uint _count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public WordLookup(WordTable table)
    {
        _displacements = ref MemoryMarshal.GetReference(table.Displacements);
        _places = ref MemoryMarshal.GetReference(table.Places);
        _bucketShift = 64 - int.Log2(table.Displacements.Length);
        _count = (uint)table.Places.Length;
    }

    /// <summary>The facts of a word; 0 for an unknown one. Without a branch: whether a word is known is as good as random.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong FactsOf(ulong hash)
    {
        // References, since the shift and the count keep every index inside.
        uint displacement = Unsafe.Add(ref _displacements, (nint)(hash >> _bucketShift));
        ref WordPlace place = ref Unsafe.Add(ref _places, WordTable.PlaceOf(hash, displacement, _count));
        return place.Facts & (0 - (ulong)Unsafe.BitCast<bool, byte>(place.Hash == hash));
    }
}
