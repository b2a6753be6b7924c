using System.Buffers.Binary;

namespace EscalationTrust;

/// <summary>The compact binary form of <see cref="TrustAccount"/>: 36 bytes.</summary>
/// <remarks>
/// <para>Little-endian on every machine: <c>ETTA</c>, the version that wrote it, the oldest version that can read it, the length
/// of the payload (2 bytes), the weights of good outcomes and failures (8 bytes each, IEEE 754), the time in UTC ticks (8 bytes;
/// 0 for none), and a checksum as in <see cref="ConversationStateFormat"/>. A later version appends; what follows is passed over.</para>
/// <para>Thread-safe.</para>
/// </remarks>
public static class TrustAccountFormat
{
    /// <summary>The size of an account in bytes, as this version writes it.</summary>
    public const int Size = HeaderSize + PayloadSize + ChecksumSize;

    internal const byte Version = 1;
    private const int HeaderSize = 8;
    private const int PayloadSize = 24;
    private const int ChecksumSize = 4;

    private static ReadOnlySpan<byte> Magic => "ETTA"u8;

    /// <summary>Writes an account. Allocates nothing.</summary>
    /// <returns>How many bytes were written: <see cref="Size"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than <see cref="Size"/>.</exception>
    public static int Write(in TrustAccount account, Span<byte> destination)
    {
        if (destination.Length < Size)
        {
            throw new ArgumentException($"The destination has {destination.Length} bytes and an account needs {Size}. Give it {nameof(Size)} bytes.", nameof(destination));
        }

        Magic.CopyTo(destination);
        destination[4] = Version;
        destination[5] = Version;
        BinaryPrimitives.WriteUInt16LittleEndian(destination[6..], PayloadSize);
        BinaryPrimitives.WriteDoubleLittleEndian(destination[8..], account.Good);
        BinaryPrimitives.WriteDoubleLittleEndian(destination[16..], account.Failures);
        BinaryPrimitives.WriteInt64LittleEndian(destination[24..], account.Ticks);
        BinaryPrimitives.WriteUInt32LittleEndian(destination[32..], ConversationStateFormat.Checksum(destination[..32]));
        return Size;
    }

    /// <summary>Reads an account. Never throws, whatever the bytes.</summary>
    /// <param name="source">The bytes; more may follow.</param>
    /// <param name="account">The account; the default when it could not be read.</param>
    /// <param name="error">What is wrong, in a sentence; null when the account was read.</param>
    public static bool TryRead(ReadOnlySpan<byte> source, out TrustAccount account, out string? error)
    {
        account = default;
        error = CheckEnvelope(source);
        if (error is not null)
        {
            return false;
        }

        double good = BinaryPrimitives.ReadDoubleLittleEndian(source[8..]);
        double failures = BinaryPrimitives.ReadDoubleLittleEndian(source[16..]);
        long ticks = BinaryPrimitives.ReadInt64LittleEndian(source[24..]);
        if (!TrustAccount.IsWeight(good) || !TrustAccount.IsWeight(failures) || ticks < 0 || ticks > DateTime.MaxValue.Ticks)
        {
            error = "The trust account is damaged: a weight or its time is out of range.";
            return false;
        }

        account = new TrustAccount { Good = good, Failures = failures, At = ticks == 0 ? null : new DateTimeOffset(ticks, TimeSpan.Zero) };
        return true;
    }

    private static string? CheckEnvelope(ReadOnlySpan<byte> source)
    {
        if (source.Length < Size || !source.StartsWith(Magic))
        {
            return $"The {source.Length} bytes are not a trust account: it begins with \"ETTA\" and has at least {Size}.";
        }

        if (source[5] > Version)
        {
            return $"The trust account was written by format version {source[4]} and needs a reader of version {source[5]}; this one is {Version}. Update EscalationTrust.";
        }

        int end = HeaderSize + BinaryPrimitives.ReadUInt16LittleEndian(source[6..]);
        if (end < HeaderSize + PayloadSize || source.Length < end + ChecksumSize)
        {
            return $"The trust account is cut short: it has {source.Length} bytes of {end + ChecksumSize}.";
        }

        return BinaryPrimitives.ReadUInt32LittleEndian(source[end..]) == ConversationStateFormat.Checksum(source[..end])
            ? null
            : "The trust account is damaged: its checksum does not fit its content.";
    }
}
