using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace EscalationTrust;

/// <summary>A compiled lexicon as bytes, so that the built-in words need not be compiled at every start.</summary>
/// <remarks>
/// A heading, then each table as its length and its bytes as they lie in memory on a little-endian machine, all of them at
/// multiples of eight. The heading names the packs it was made from: an image of other packs is not used. Entries are not in it;
/// explanations read them from the packs. What matching needs (patterns, elements, sets) is used where it lies in the assembly, which
/// processes share; what every word is looked up in is copied, since it is reached faster there (3 % of a decision, measured).
/// </remarks>
internal static class LexiconImage
{
    private const ulong Version = 0x37_5845_4C_5445; // "ETLEX7"

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
        WriteTable(stream, lexicon.Patterns);
        WriteTable(stream, lexicon.Elements);
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
        var image = new LexiconImageReader(stream);
        ReadOnlySpan<ulong> heading = image.Take<ulong>(5);
        ReadOnlySpan<byte> made = image.Take<byte>(fingerprint.Length);
        if (!BitConverter.IsLittleEndian || heading[0] != Version || heading[1] != Layout || !made.SequenceEqual(fingerprint))
        {
            return null;
        }

        return new CueLexicon
        {
            GuardedTargets = heading[2],
            Words = new WordTable(image.Copy<byte>(), image.Copy<WordPlace>(), image.Copy<ulong>()),
            Pairs = new PairTable(image.Copy<byte>(), image.Copy<ushort>(), heading[3], heading[4]),
            Starts = new CueStarts(image.Copy<uint>(), image.Copy<CueStart>(), image.Table<ushort>()),
            Patterns = image.Table<CuePattern>(),
            Elements = image.Table<CueElement>(),
            Sets = new CueSets(image.Table<CueSet>(), image.Table<ushort>()),
            Entries = entries,
        };
    }

    /// <summary>The sizes of the rows, so that an image of another layout is seen.</summary>
    private static ulong Layout =>
        (ulong)((((((Unsafe.SizeOf<WordPlace>() * 64L) + Unsafe.SizeOf<CueStart>()) * 64) + Unsafe.SizeOf<CuePattern>()) * 64
            + Unsafe.SizeOf<CueElement>()) * 64 + Unsafe.SizeOf<CueSet>());

    private static void WriteTable<T>(MemoryStream stream, LexiconTable<T> table)
        where T : unmanaged
    {
        stream.Write(MemoryMarshal.AsBytes([(long)table.Length]));
        stream.Write(MemoryMarshal.AsBytes(table.Rows));
        stream.SetLength((stream.Length + 7) & ~7);
        stream.Position = stream.Length;
    }
}
