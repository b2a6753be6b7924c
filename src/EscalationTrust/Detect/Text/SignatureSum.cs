using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace EscalationTrust;

/// <summary>Builds a <see cref="MessageSignature"/> word by word.</summary>
internal struct SignatureSum
{
    private Vector256<ulong> _set;
    private SignatureBits _bits;
    private ulong _text;
    private int _words;
    private int _contentWords;

    /// <summary>Adds a word.</summary>
    /// <param name="hash">The word's hash.</param>
    /// <param name="low">Its first eight letters.</param>
    /// <param name="consonants">Which of them are consonants.</param>
    /// <param name="content">1 for a word with content, 0 for a stop word or a number, which leave no mark in the set.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong hash, ulong low, uint consonants, ulong content)
    {
        _text += BitOperations.RotateLeft(hash, _words++);
        int stem = WordHash.StemBit(low);
        int skeleton = WordHash.SkeletonBit(low, consonants);
        _contentWords += (int)content;
        if (Avx2.IsSupported)
        {
            // Each lane shifts by the distance to its own 64 bits; any other distance shifts the bit out.
            Vector256<ulong> bit = Vector256.Create(content);
            Vector256<ulong> lanes = Vector256.Create(0UL, 64, 128, 192);
            _set |= Avx2.ShiftLeftLogicalVariable(bit, Vector256.Create((ulong)stem) - lanes)
                | Avx2.ShiftLeftLogicalVariable(bit, Vector256.Create((ulong)skeleton) - lanes);
        }
        else
        {
            _bits[stem >> 6] |= content << stem;
            _bits[skeleton >> 6] |= content << skeleton;
        }
    }

    public readonly MessageSignature ToSignature(int words, bool question)
    {
        SignatureBits set = _bits;
        if (Avx2.IsSupported)
        {
            _set.CopyTo(set);
        }

        uint hash = (uint)(_text >> 32) ^ (uint)_text;
        return new MessageSignature
        {
            Set = set,
            TextHash = words == 0 ? 0 : hash == 0 ? 1 : hash,
            ContentWords = (byte)Math.Min(_contentWords, byte.MaxValue),
            IsQuestion = question ? (byte)1 : (byte)0,
        };
    }
}
