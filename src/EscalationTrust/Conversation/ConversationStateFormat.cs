using System.Buffers.Binary;
using System.Numerics;

namespace EscalationTrust;

/// <summary>The compact binary form of <see cref="ConversationState"/>, with versions and a checksum.</summary>
/// <remarks>
/// <para>Little-endian on every machine: <c>ETCS</c>, the version that wrote it, the oldest version that can read it, the
/// length of the payload (2 bytes), the payload in sections (number, length, fields), and a CRC-32C of all before it.
/// Sections and fields that this version does not know are passed over; those that are missing stay at their defaults.
/// Bytes after the checksum are ignored, so a fixed-size column works. The layout stands in <c>docs/state.md</c>.</para>
/// <para>Thread-safe.</para>
/// </remarks>
public static class ConversationStateFormat
{
    /// <summary>Enough bytes for any state: this version needs 691 at most, and the rest is room for later ones. A fresh conversation needs 223.</summary>
    public const int MaxSize = 1024;

    internal const int HeaderSize = 8;
    internal const int ChecksumSize = 4;

    private static ReadOnlySpan<byte> Magic => "ETCS"u8;

    /// <summary>Writes a state. Empty memory slots take no room. Allocates nothing.</summary>
    /// <param name="state">The state.</param>
    /// <param name="destination">Where to write; <see cref="MaxSize"/> bytes are always enough.</param>
    /// <returns>How many bytes were written.</returns>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is too small; the message says how many bytes this state needs.</exception>
    public static int Write(in ConversationState state, Span<byte> destination)
    {
        Span<byte> buffer = stackalloc byte[MaxSize];
        Magic.CopyTo(buffer);
        buffer[4] = ConversationStateFields.Version;
        buffer[5] = ConversationStateFields.ReadableBy;

        ConversationState copy = state;
        copy.Flags &= unchecked((byte)~StateFlags.Busy);
        var writer = new ConversationStateBinaryWriter(buffer[HeaderSize..]);
        ConversationStateFields.Visit(ref copy, ref writer);
        int payload = writer.Finish();

        BinaryPrimitives.WriteUInt16LittleEndian(buffer[6..], (ushort)payload);
        int end = HeaderSize + payload;
        BinaryPrimitives.WriteUInt32LittleEndian(buffer[end..], Checksum(buffer[..end]));
        int size = end + ChecksumSize;
        if (destination.Length < size)
        {
            throw new ArgumentException(
                $"The destination has {destination.Length} bytes and this state needs {size}. {nameof(MaxSize)} ({MaxSize}) is always enough.", nameof(destination));
        }

        buffer[..size].CopyTo(destination);
        return size;
    }

    /// <summary>Writes a state into an array of just the right size.</summary>
    public static byte[] ToArray(in ConversationState state)
    {
        Span<byte> buffer = stackalloc byte[MaxSize];
        return buffer[..Write(in state, buffer)].ToArray();
    }

    /// <summary>Reads a state. Never throws, whatever the bytes.</summary>
    /// <param name="source">The bytes; more may follow behind the state.</param>
    /// <param name="state">The state; <c>default</c> when it could not be read.</param>
    /// <param name="error">What is wrong, in a sentence; null when the state was read.</param>
    /// <returns>True when the state was read.</returns>
    public static bool TryRead(ReadOnlySpan<byte> source, out ConversationState state, out string? error)
    {
        state = default;
        error = CheckEnvelope(source, out int payload);
        if (error is null)
        {
            var reader = new ConversationStateBinaryReader(source.Slice(HeaderSize, payload));
            ConversationStateFields.Visit(ref state, ref reader);
            error = reader.Error ?? ConversationStateRules.Mend(ref state);
            error = error is null ? null : $"The conversation state is damaged: {error}.";
        }

        if (error is not null)
        {
            state = default;
        }

        return error is null;
    }

    /// <summary>Reads a state.</summary>
    /// <param name="source">The bytes; more may follow behind the state.</param>
    /// <exception cref="FormatException">The bytes are not a sound state; the message says what is wrong.</exception>
    public static ConversationState Read(ReadOnlySpan<byte> source) =>
        TryRead(source, out ConversationState state, out string? error) ? state : throw new FormatException(error);

    internal static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        uint crc = uint.MaxValue;
        foreach (byte value in bytes)
        {
            crc = BitOperations.Crc32C(crc, value);
        }

        return ~crc;
    }

    private static string? CheckEnvelope(ReadOnlySpan<byte> source, out int payload)
    {
        payload = 0;
        if (source.Length < HeaderSize + ChecksumSize)
        {
            return $"{source.Length} bytes are too few for a conversation state: it has at least {HeaderSize + ChecksumSize}.";
        }

        if (!source.StartsWith(Magic))
        {
            return "The bytes are not a conversation state: they do not begin with \"ETCS\".";
        }

        payload = BinaryPrimitives.ReadUInt16LittleEndian(source[6..]);
        int end = HeaderSize + payload;
        if (source.Length < end + ChecksumSize)
        {
            return $"The conversation state is cut short: it has {source.Length} bytes of {end + ChecksumSize}.";
        }

        if (BinaryPrimitives.ReadUInt32LittleEndian(source[end..]) != Checksum(source[..end]))
        {
            return "The conversation state is damaged: its checksum does not fit its content.";
        }

        return source[5] > ConversationStateFields.Version
            ? $"The conversation state was written by format version {source[4]} and needs a reader of version {source[5]}; this one is {ConversationStateFields.Version}. Update EscalationTrust."
            : null;
    }
}
