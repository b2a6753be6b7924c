using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace EscalationTrust;

/// <summary>A <see cref="WordTable"/> made ready for a loop over words.</summary>
internal readonly ref struct WordLookup
{
    private readonly ref byte _displacements;
    private readonly ref WordPlace _places;
    private readonly ref ulong _presence;
    private readonly int _bucketShift;
    private readonly uint _count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public WordLookup(WordTable table)
    {
        _displacements = ref table.Displacements.First;
        _places = ref table.Places.First;
        _presence = ref table.Presence.First;
        _bucketShift = 64 - int.Log2(table.Displacements.Length);
        _count = (uint)table.Places.Length;
    }

    /// <summary>Classes of words as bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Presence(uint number) => Unsafe.Add(ref _presence, number);

    /// <summary>The only place where a word can be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly WordPlace PlaceOf(ulong hash)
    {
        // References, since the shift and the count keep every index inside.
        uint displacement = Unsafe.Add(ref _displacements, (nint)(hash >> _bucketShift));
        return ref Unsafe.Add(ref _places, WordTable.PlaceOf(hash, displacement, _count));
    }
}
