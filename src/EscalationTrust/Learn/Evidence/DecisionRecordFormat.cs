using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;

namespace EscalationTrust;

/// <summary>The binary form of a <see cref="DecisionRecord"/>: 64 bytes, little-endian on every machine, with a version and a CRC-32C.</summary>
/// <remarks>The layout stands in <c>docs/decision-record.md</c>. Allocates nothing. Thread-safe.</remarks>
public static class DecisionRecordFormat
{
    /// <summary>The size of every record, in bytes.</summary>
    public const int Size = 64;

    private const byte Version = 1;
    private const int ChecksumAt = 60;

    /// <summary>Writes a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="destination">Where to write; <see cref="Size"/> bytes.</param>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is too small.</exception>
    public static void Write(in DecisionRecord record, Span<byte> destination)
    {
        if (destination.Length < Size)
        {
            throw new ArgumentException($"The destination has {destination.Length} bytes; a record needs {Size}.", nameof(destination));
        }

        destination[0] = Version;
        destination[1] = (byte)record.Stage;
        destination[2] = (byte)record.Reason;
        destination[3] = (byte)record.Notice;
        destination[4] = (byte)((record.OpensHandoff ? 1 : 0) | (record.DisclosureDue ? 2 : 0)
            | ((int)record.KillSwitch & 3) << 2 | ((int)record.Tier & 3) << 4 | ((int)record.Priority & 3) << 6);
        destination[5] = (byte)record.Custody;
        BinaryPrimitives.WriteUInt16LittleEndian(destination[6..], record.TicketClass.Index);
        BinaryPrimitives.WriteUInt64LittleEndian(destination[8..], record.Conversation);
        BinaryPrimitives.WriteUInt64LittleEndian(destination[16..], record.PolicyHash);
        BinaryPrimitives.WriteInt64LittleEndian(destination[24..], record.At?.UtcTicks ?? 0);
        BinaryPrimitives.WriteUInt64LittleEndian(destination[32..], record.Signals.Bits);
        BinaryPrimitives.WriteUInt16LittleEndian(destination[40..], record.Risk.Raw);
        BinaryPrimitives.WriteUInt16LittleEndian(destination[42..], record.Threshold.Raw);
        BinaryPrimitives.WriteUInt16LittleEndian(destination[44..], (ushort)record.PermittedActs);
        BinaryPrimitives.WriteUInt16LittleEndian(destination[46..], Saturated(record.Turn));
        BinaryPrimitives.WriteUInt16LittleEndian(destination[48..], Saturated(record.Episode));
        BinaryPrimitives.WriteUInt16LittleEndian(destination[50..], Steps(record.Trust));
        BinaryPrimitives.WriteUInt16LittleEndian(destination[52..], Steps(record.Congestion));
        BinaryPrimitives.WriteUInt32LittleEndian(destination[54..], Units(record.Exposure));
        BinaryPrimitives.WriteUInt16LittleEndian(destination[58..], 0);
        BinaryPrimitives.WriteUInt32LittleEndian(destination[ChecksumAt..], ConversationStateFormat.Checksum(destination[..ChecksumAt]));
    }

    /// <summary>Reads a record. Never throws.</summary>
    /// <param name="source">At least <see cref="Size"/> bytes; what follows is ignored.</param>
    /// <param name="record">The record, or the default value.</param>
    /// <param name="error">Why the bytes are no record, in a sentence; null when they are.</param>
    public static bool TryRead(ReadOnlySpan<byte> source, out DecisionRecord record, [NotNullWhen(false)] out string? error)
    {
        record = default;
        error = source.Length < Size ? $"a record has {Size} bytes, not {source.Length}"
            : source[0] != Version ? $"version {source[0]} of the record is not known; this library reads version {Version}"
            : BinaryPrimitives.ReadUInt32LittleEndian(source[ChecksumAt..]) != ConversationStateFormat.Checksum(source[..ChecksumAt]) ? "the checksum is wrong: the bytes were changed or cut"
            : null;
        if (error is not null)
        {
            return false;
        }

        record = Read(source);
        return true;
    }

    private static DecisionRecord Read(ReadOnlySpan<byte> source)
    {
        byte flags = source[4];
        return new DecisionRecord
        {
            Stage = (LadderStage)source[1],
            Reason = (EscalationReason)source[2],
            Notice = (NoticeKey)source[3],
            OpensHandoff = (flags & 1) != 0,
            DisclosureDue = (flags & 2) != 0,
            KillSwitch = (KillSwitch)(flags >> 2 & 3),
            Tier = (AccountTier)(flags >> 4 & 3),
            Priority = (HandoffPriority)(flags >> 6 & 3),
            Custody = (Custody)source[5],
            TicketClass = new TicketClass(BinaryPrimitives.ReadUInt16LittleEndian(source[6..])),
            Conversation = BinaryPrimitives.ReadUInt64LittleEndian(source[8..]),
            PolicyHash = BinaryPrimitives.ReadUInt64LittleEndian(source[16..]),
            At = StateClock.Read(BinaryPrimitives.ReadInt64LittleEndian(source[24..])),
            Signals = new SignalSet(BinaryPrimitives.ReadUInt64LittleEndian(source[32..])),
            Risk = new RiskScore(BinaryPrimitives.ReadUInt16LittleEndian(source[40..])),
            Threshold = new RiskScore(BinaryPrimitives.ReadUInt16LittleEndian(source[42..])),
            PermittedActs = (PermittedActs)BinaryPrimitives.ReadUInt16LittleEndian(source[44..]),
            Turn = BinaryPrimitives.ReadUInt16LittleEndian(source[46..]),
            Episode = BinaryPrimitives.ReadUInt16LittleEndian(source[48..]),
            Trust = Ratio.FromSteps(BinaryPrimitives.ReadUInt16LittleEndian(source[50..])),
            Congestion = Ratio.FromSteps(BinaryPrimitives.ReadUInt16LittleEndian(source[52..])),
            Exposure = FromUnits(BinaryPrimitives.ReadUInt32LittleEndian(source[54..])),
        };
    }

    private static ushort Saturated(int value) => (ushort)Math.Clamp(value, 0, ushort.MaxValue);

    // 0 is unknown, so that a record of zeros is an honest one.
    private static ushort Steps(Ratio ratio) => (ushort)(ratio.BasisPoints + 1);

    private static uint Units(Exposure exposure) =>
        exposure.IsKnown ? (uint)Math.Min(exposure.Units + 1, uint.MaxValue) : 0;

    private static Exposure FromUnits(uint unitsPlusOne) =>
        unitsPlusOne == 0 ? Exposure.Unknown : Exposure.FromAmount(unitsPlusOne - 1);
}
