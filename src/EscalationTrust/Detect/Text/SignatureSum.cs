using System.Numerics;
using System.Runtime.CompilerServices;

namespace EscalationTrust;

/// <summary>Builds a <see cref="MessageSignature"/> word by word.</summary>
internal struct SignatureSum
{
    private SignatureBits _bits;
    private ulong _text;
    private int _words;
    private int _contentWords;

    /// <summary>Adds a word.</summary>
    /// <param name="counts">False for a word that was read before.</param>
    /// <param name="hash">The word's hash.</param>
    /// <param name="low">Its first eight letters.</param>
    /// <param name="consonants">Which of them are consonants.</param>
    /// <param name="wordClass">Its class; stop words leave no mark, and neither do numbers.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(bool counts, ulong hash, ulong low, uint consonants, uint wordClass)
    {
        if (!counts)
        {
            return;
        }

        _text += BitOperations.RotateLeft(hash, _words++);

        // Branch-free: whether a word has content is as good as random.
        ulong content = (ulong)(~wordClass & WordTable.StopWord) & ((byte)low > (byte)'9' ? 1UL : 0UL) | (low >> 40 == 1 ? 1UL : 0UL);
        int stem = WordHash.StemBit(low);
        int skeleton = WordHash.SkeletonBit(low, consonants);
        _bits[stem >> 6] |= content << stem;
        _bits[skeleton >> 6] |= content << skeleton;
        _contentWords += (int)content;
    }

    public readonly MessageSignature ToSignature(int words, bool question)
    {
        uint hash = (uint)(_text >> 32) ^ (uint)_text;
        return new MessageSignature
        {
            Set = _bits,
            TextHash = words == 0 ? 0 : hash == 0 ? 1 : hash,
            ContentWords = (byte)Math.Min(_contentWords, byte.MaxValue),
            IsQuestion = question ? (byte)1 : (byte)0,
        };
    }
}
