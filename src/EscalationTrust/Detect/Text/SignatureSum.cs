using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace EscalationTrust;

/// <summary>Builds a <see cref="MessageSignature"/> word by word. Lives on the stack.</summary>
internal struct SignatureSum
{
    // One byte for each bit of the set, behind one that takes the marks of words without content: stores without a branch.
    private MarkBuffer _marks;
    private ulong _text;
    private int _contentWords;

    /// <summary>Words added so far.</summary>
    public int Words { get; private set; }

    /// <summary>The marks, for a loop over words.</summary>
    [UnscopedRef]
    public ref byte Marks => ref Unsafe.As<MarkBuffer, byte>(ref _marks);

    /// <summary>Makes ready what a stack leaves undefined.</summary>
    public void Clear()
    {
        ((Span<byte>)_marks).Clear();
        _text = 0;
        _contentWords = 0;
        Words = 0;
    }

    /// <summary>Adds to the hash of the whole text: the hashes of words, each turned left by its place in the text.</summary>
    public void AddText(ulong turnedHashes, int words)
    {
        _text += turnedHashes;
        Words += words;
    }

    public void AddContentWords(int words) => _contentWords += words;

    /// <summary>Adds a word to the set; see <see cref="WordMarks"/>.</summary>
    public void Add(uint marks)
    {
        WordMarks.Leave(ref Marks, marks);
        _contentWords += marks == 0 ? 0 : 1;
    }

    /// <summary>Writes what is remembered of the message into cleared room.</summary>
    public readonly void WriteTo(ref MessageSignature signature, int words, bool question)
    {
        uint hash = (uint)(_text >> 32) ^ (uint)_text;
        Pack(((ReadOnlySpan<byte>)_marks)[1..], ref signature.Set);
        signature.TextHash = words == 0 ? 0 : hash == 0 ? 1 : hash;
        signature.ContentWords = (byte)Math.Min(_contentWords, byte.MaxValue);
        signature.IsQuestion = question ? (byte)1 : (byte)0;
    }

    /// <summary>Packs bytes of 0 or 1 into bits.</summary>
    private static void Pack(ReadOnlySpan<byte> marks, ref SignatureBits set)
    {
        if (Vector256.IsHardwareAccelerated)
        {
            ref byte first = ref MemoryMarshal.GetReference(marks);
            for (int i = 0; i < 4; i++)
            {
                uint low = Vector256.Equals(Vector256.LoadUnsafe(ref first, (nuint)(i * 64)), Vector256<byte>.One).ExtractMostSignificantBits();
                uint high = Vector256.Equals(Vector256.LoadUnsafe(ref first, (nuint)((i * 64) + 32)), Vector256<byte>.One).ExtractMostSignificantBits();
                set[i] = low | ((ulong)high << 32);
            }

            return;
        }

        ReadOnlySpan<ulong> eights = MemoryMarshal.Cast<byte, ulong>(marks[..MessageSignature.Bits]);
        for (int i = 0; i < eights.Length; i++)
        {
            // The product brings the lowest bit of each byte into the highest byte, in order.
            set[i >> 3] |= (eights[i] * 0x0102_0408_1020_4080 >> 56) << ((i & 7) * 8);
        }
    }

    [InlineArray(1 + MessageSignature.Bits)]
    private struct MarkBuffer
    {
        private byte _first;
    }
}
