using System.Buffers.Binary;

namespace EscalationTrust;

/// <summary>256 bits as 32 bytes, little-endian on every machine.</summary>
internal static class SignatureBytes
{
    public const int Length = MessageSignature.Bits / 8;

    public static void CopyTo(this ref SignatureBits bits, Span<byte> destination)
    {
        for (int i = 0; i < Length / 8; i++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(destination[(8 * i)..], bits[i]);
        }
    }

    public static void CopyFrom(this ref SignatureBits bits, ReadOnlySpan<byte> source)
    {
        for (int i = 0; i < Length / 8; i++)
        {
            bits[i] = BinaryPrimitives.ReadUInt64LittleEndian(source[(8 * i)..]);
        }
    }

    /// <summary>True for a slot that nothing was ever written to.</summary>
    public static bool IsBlank(in MessageSignature message) =>
        message.TextHash == 0 && message.ContentWords == 0 && message.IsQuestion == 0 && message.Set.PopCount() == 0;
}
