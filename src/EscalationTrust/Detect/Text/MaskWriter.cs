using System.Numerics;
using System.Runtime.CompilerServices;

namespace EscalationTrust;

/// <summary>Collects the bit masks of the blocks.</summary>
internal ref struct MaskWriter
{
    private readonly ref uint _words;
    private readonly ref uint _apostrophes;
    private uint _lastMarks;
    private int _lastMarksBlock;

    public TextShape Shape;
    public uint AnyApostrophe;

    public MaskWriter(ref TextChunk chunk, ref uint apostrophes)
    {
        _words = ref Unsafe.As<TextChunk.MaskBuffer, uint>(ref chunk.Words);
        _apostrophes = ref apostrophes;
        _lastMarksBlock = -2;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(int block, uint letters, uint apostrophes, uint capitals)
    {
        Unsafe.Add(ref _words, block) = letters;
        Unsafe.Add(ref _apostrophes, block) = apostrophes;
        AnyApostrophe |= apostrophes;
        Shape.Capitals += BitOperations.PopCount(capitals);
        Shape.WordCharacters += BitOperations.PopCount(letters);
    }

    /// <summary>The same for two blocks at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteTwo(int block, ulong letters, ulong apostrophes, ulong capitals)
    {
        Unsafe.As<uint, ulong>(ref Unsafe.Add(ref _words, block)) = letters;
        Unsafe.As<uint, ulong>(ref Unsafe.Add(ref _apostrophes, block)) = apostrophes;
        AnyApostrophe |= (uint)(apostrophes | (apostrophes >> 32));
        Shape.Capitals += BitOperations.PopCount(capitals);
        Shape.WordCharacters += BitOperations.PopCount(letters);
    }

    public readonly void Clear(int block)
    {
        Unsafe.Add(ref _words, block) = 0;
        Unsafe.Add(ref _apostrophes, block) = 0;
    }

    /// <summary>Counts runs of three or more marks, across the edge of blocks too.</summary>
    public void CountMarks(int block, uint marks)
    {
        ulong before = _lastMarksBlock == block - 1 ? _lastMarks >> 29 : 0;
        ulong all = ((ulong)marks << 3) | before;
        ulong thirds = all & (all >> 1) & (all >> 2);
        Shape.MarkRuns += BitOperations.PopCount(thirds & ~(thirds << 1) & ~0UL << 1);
        (_lastMarks, _lastMarksBlock) = (marks, block);
    }
}
