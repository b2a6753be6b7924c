using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace EscalationTrust;

/// <summary>What is remembered of one message: a 256-bit set of hashed word forms, a hash of the whole and the number of content words.</summary>
/// <remarks>No word can be read back from it. Packed: twelve of them lie in every state.</remarks>
[StructLayout(LayoutKind.Sequential, Pack = 2)]
internal struct MessageSignature
{
    public const int Bits = 256;

    public SignatureBits Set;

    /// <summary>Hash of the whole folded message; 0 when the slot is empty.</summary>
    public uint TextHash;

    /// <summary>Content words in the message, at most 255.</summary>
    public byte ContentWords;

    /// <summary>1 when the message asks a question.</summary>
    public byte IsQuestion;

    public readonly bool IsEmpty => TextHash == 0;
}

/// <summary>256 bits.</summary>
[InlineArray(4)]
internal struct SignatureBits
{
    private ulong _first;

    public readonly int PopCount() =>
        BitOperations.PopCount(this[0]) + BitOperations.PopCount(this[1]) + BitOperations.PopCount(this[2]) + BitOperations.PopCount(this[3]);

    public readonly int PopCountOfUnion(in SignatureBits other) =>
        BitOperations.PopCount(this[0] | other[0]) + BitOperations.PopCount(this[1] | other[1])
        + BitOperations.PopCount(this[2] | other[2]) + BitOperations.PopCount(this[3] | other[3]);

    public void UnionWith(in SignatureBits other)
    {
        this[0] |= other[0];
        this[1] |= other[1];
        this[2] |= other[2];
        this[3] |= other[3];
    }
}

/// <summary>The last eight customer messages.</summary>
[InlineArray(Length)]
internal struct CustomerMemory
{
    public const int Length = 8;

    private MessageSignature _first;
}

/// <summary>The last four bot messages.</summary>
[InlineArray(Length)]
internal struct BotMemory
{
    public const int Length = 4;

    private MessageSignature _first;
}
