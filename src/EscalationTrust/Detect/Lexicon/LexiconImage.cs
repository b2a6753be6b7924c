using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace EscalationTrust;

/// <summary>A compiled lexicon as bytes, so that the built-in words need not be compiled at every start.</summary>
/// <remarks>
/// A heading, then each table as its length and its bytes as they lie in memory on a little-endian machine. The heading names
/// the packs it was made from: an image of other packs is not used. Entries are not in it; explanations read them from the packs.
/// </remarks>
internal static class LexiconImage
{
    private const ulong Version = 0x34_5845_4C_5445; // "ETLEX4"

    public static byte[] Write(CueLexicon lexicon, ReadOnlySpan<byte> fingerprint)
    {
        using var stream = new MemoryStream();
        stream.Write(MemoryMarshal.AsBytes([Version, Layout, lexicon.GuardedTargets, lexicon.Pairs.Begin, lexicon.Pairs.End]));
        stream.Write(fingerprint);
        WriteTable(stream, lexicon.Words.Displacements);
        WriteTable(stream, lexicon.Words.Places);
        WriteTable(stream, lexicon.Words.Presence);
        WriteTable(stream, lexicon.Pairs.Marks);
        WriteTable(stream, lexicon.Pairs.Cells);
        WriteTable(stream, lexicon.Starts.Heads);
        WriteTable(stream, lexicon.Starts.Starts);
        WriteTable(stream, lexicon.Starts.ListOfWord);
        WriteTable<CuePattern>(stream, lexicon.Patterns);
        WriteTable<CueElement>(stream, lexicon.Elements);
        WriteTable(stream, lexicon.Sets.Sets);
        WriteTable(stream, lexicon.Sets.Words);
        return stream.ToArray();
    }

    /// <summary>Reads an image; null when it was made from other packs, by another version, or for another kind of machine.</summary>
    /// <param name="stream">The image.</param>
    /// <param name="fingerprint">The SHA-256 of the packs it should be made from.</param>
    /// <param name="entries">The entries, for explanations.</param>
    public static CueLexicon? Read(Stream stream, ReadOnlySpan<byte> fingerprint, CueEntries entries)
    {
        Span<ulong> heading = stackalloc ulong[5];
        Span<byte> made = stackalloc byte[fingerprint.Length];
        stream.ReadExactly(MemoryMarshal.AsBytes(heading));
        stream.ReadExactly(made);
        if (!BitConverter.IsLittleEndian || heading[0] != Version || heading[1] != Layout || !made.SequenceEqual(fingerprint))
        {
            return null;
        }

        return new CueLexicon
        {
            GuardedTargets = heading[2],
            Words = new WordTable(ReadTable<byte>(stream), ReadTable<WordPlace>(stream), ReadTable<ulong>(stream)),
            Pairs = new PairTable(ReadTable<byte>(stream), ReadTable<ushort>(stream), heading[3], heading[4]),
            Starts = new CueStarts(ReadTable<uint>(stream), ReadTable<CueStart>(stream), ReadTable<ushort>(stream)),
            Patterns = ReadTable<CuePattern>(stream),
            Elements = ReadTable<CueElement>(stream),
            Sets = new CueSets(ReadTable<CueSet>(stream), ReadTable<ushort>(stream)),
            Entries = entries,
        };
    }

    /// <summary>The sizes of the rows, so that an image of another layout is seen.</summary>
    private static ulong Layout =>
        (ulong)((((((Unsafe.SizeOf<WordPlace>() * 64L) + Unsafe.SizeOf<CueStart>()) * 64) + Unsafe.SizeOf<CuePattern>()) * 64
            + Unsafe.SizeOf<CueElement>()) * 64 + Unsafe.SizeOf<CueSet>());

    private static void WriteTable<T>(Stream stream, ReadOnlySpan<T> table)
        where T : unmanaged
    {
        stream.Write(MemoryMarshal.AsBytes([table.Length]));
        stream.Write(MemoryMarshal.AsBytes(table));
    }

    private static T[] ReadTable<T>(Stream stream)
        where T : unmanaged
    {
        int length = 0;
        stream.ReadExactly(MemoryMarshal.AsBytes(new Span<int>(ref length)));
        T[] table = GC.AllocateUninitializedArray<T>(length);
        stream.ReadExactly(MemoryMarshal.AsBytes(table.AsSpan()));
        return table;
    }
}
