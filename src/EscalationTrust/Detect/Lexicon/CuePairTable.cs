using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace EscalationTrust;

/// <summary>Pairs of neighbouring words from which patterns without a rare word are looked up: "the", "will" and "faith" are everywhere, "the will" is not.</summary>
/// <remarks>Immutable after construction and thread-safe.</remarks>
internal sealed class CuePairTable
{
    /// <summary>Stands for the place before the first word of a message.</summary>
    public const ulong BeforeFirst = 0x8CB92BA72F3D8DD7;

    /// <summary>Stands for the place after the last word of a message.</summary>
    public const ulong AfterLast = 0x52DCE729A9B0F7C5;

    private const int BitShift = 64 - 17;

    private readonly ulong[] _keys;
    private readonly int[] _firsts;
    private readonly int _shift;
    private readonly CueStart[] _starts;
    private readonly int[] _ends;

    public CuePairTable(List<(ulong Key, CueStart Start)> pairs)
    {
        pairs.Sort((left, right) => left.Key.CompareTo(right.Key));
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, pairs.Count * 2));
        _shift = 64 - BitOperations.Log2((uint)size);
        _keys = new ulong[size];
        _firsts = new int[size];
        _ends = new int[size];
        _starts = new CueStart[pairs.Count];
        CustomerBits = new byte[(1 << 17) / 8];
        BotBits = new byte[(1 << 17) / 8];
        for (int i = 0; i < pairs.Count; i++)
        {
            (ulong key, CueStart start) = pairs[i];
            _starts[i] = start;
            uint bit = (uint)(key >> BitShift);
            (start.Bot ? BotBits : CustomerBits)[bit >> 3] |= (byte)(1 << (int)(bit & 7));
            int slot = SlotOf(key);
            if (_ends[slot] == 0)
            {
                (_keys[slot], _firsts[slot]) = (key, i);
            }

            _ends[slot] = i + 1;
        }
    }

    /// <summary>One bit per class of pairs in customer text.</summary>
    public byte[] CustomerBits { get; }

    /// <summary>One bit per class of pairs in bot text.</summary>
    public byte[] BotBits { get; }

    /// <summary>The key of two neighbouring words, in order.</summary>
    public static ulong KeyOf(ulong left, ulong right) => (left * 0x9FB21C651E98DF25) ^ right;

    /// <summary>What to try from a pair.</summary>
    public ReadOnlySpan<CueStart> StartsFrom(ulong key)
    {
        int slot = SlotOf(key);
        return _starts.AsSpan(_firsts[slot], _ends[slot] == 0 ? 0 : _ends[slot] - _firsts[slot]);
    }

    /// <summary>Collects the words that end a pair worth looking up; the number of words stands for the end of the message.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Find(ReadOnlySpan<ulong> hashes, bool first, bool last, bool bot, Span<ushort> found)
    {
        ref byte bits = ref MemoryMarshal.GetArrayDataReference(bot ? BotBits : CustomerBits);
        int count = 0;
        ulong before = first ? BeforeFirst : 0;
        for (int word = 0; word < hashes.Length; word++)
        {
            ulong hash = hashes[word];
            found[count] = (ushort)word;
            count += BitOf(ref bits, KeyOf(before, hash));
            before = hash;
        }

        if (last)
        {
            found[count] = (ushort)hashes.Length;
            count += BitOf(ref bits, KeyOf(before, AfterLast));
        }

        return count;
    }

    /// <summary>1 when a pair of this class is worth looking up. A reference, since the shift keeps every key inside the bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int BitOf(ref byte bits, ulong key)
    {
        uint bit = (uint)(key >> BitShift);
        return Unsafe.Add(ref bits, (int)(bit >> 3)) >> (int)(bit & 7) & 1;
    }

    private int SlotOf(ulong key)
    {
        int slot = (int)(key >> _shift);
        while (_ends[slot] != 0 && _keys[slot] != key)
        {
            slot = (slot + 1) & (_keys.Length - 1);
        }

        return slot;
    }
}
