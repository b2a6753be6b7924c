using System.Buffers.Binary;

namespace EscalationTrust;

/// <summary>Reads the payload of <see cref="ConversationStateFormat"/>. What is missing stays at its default.</summary>
internal ref struct ConversationStateBinaryReader : IStateVisitor
{
    private readonly ReadOnlySpan<byte> _payload;
    private ReadOnlySpan<byte> _rest;

    public ConversationStateBinaryReader(ReadOnlySpan<byte> payload) => _payload = payload;

    /// <summary>The first thing that is wrong; null when nothing is.</summary>
    public string? Error { get; private set; }

    public void Section(StateSection section)
    {
        _rest = default;
        ReadOnlySpan<byte> scan = _payload;
        while (scan.Length != 0)
        {
            if (scan.Length < ConversationStateBinaryWriter.SectionHeader)
            {
                Error ??= "a section has no length";
                return;
            }

            int length = BinaryPrimitives.ReadUInt16LittleEndian(scan[1..]);
            ReadOnlySpan<byte> body = scan[ConversationStateBinaryWriter.SectionHeader..];
            if (body.Length < length)
            {
                Error ??= $"section {scan[0]} says {length} bytes and has {body.Length}";
                return;
            }

            if (scan[0] == (byte)section)
            {
                _rest = body[..length];
                return;
            }

            scan = body[length..];
        }
    }

    public void Custody(string name, ref byte code) => Number(name, ref code);

    public void Stage(string name, ref byte code) => Number(name, ref code);

    public void Reason(string name, ref byte code) => Number(name, ref code);

    public void Flags(string name, ref byte flags) => Number(name, ref flags);

    public void Events(string name, ref ushort events) => Number(name, ref events);

    public void Number(string name, ref byte value)
    {
        if (Has(1))
        {
            value = Take(1)[0];
        }
    }

    public void Number(string name, ref ushort value)
    {
        if (Has(2))
        {
            value = BinaryPrimitives.ReadUInt16LittleEndian(Take(2));
        }
    }

    public void Fixed(string name, ref int value)
    {
        if (Has(4))
        {
            value = BinaryPrimitives.ReadInt32LittleEndian(Take(4));
        }
    }

    public void Clock(string name, ref long ticks)
    {
        if (Has(8))
        {
            ticks = BinaryPrimitives.ReadInt64LittleEndian(Take(8));
        }
    }

    public void Signals(string name, ref ulong bits)
    {
        if (Has(8))
        {
            bits = BinaryPrimitives.ReadUInt64LittleEndian(Take(8));
        }
    }

    public void Prints(string name, scoped Span<uint> prints)
    {
        for (int i = 0; i < prints.Length && Has(4); i++)
        {
            prints[i] = BinaryPrimitives.ReadUInt32LittleEndian(Take(4));
        }
    }

    public void Nodes(string name, scoped Span<int> nodes)
    {
        for (int i = 0; i < nodes.Length && Has(4); i++)
        {
            nodes[i] = BinaryPrimitives.ReadInt32LittleEndian(Take(4));
        }
    }

    public void Sentiments(string name, scoped Span<short> sentiments)
    {
        for (int i = 0; i < sentiments.Length && Has(2); i++)
        {
            sentiments[i] = BinaryPrimitives.ReadInt16LittleEndian(Take(2));
        }
    }

    public void Bits(string name, ref SignatureBits bits)
    {
        if (Has(SignatureBytes.Length))
        {
            bits.CopyFrom(Take(SignatureBytes.Length));
        }
    }

    public void Messages(string name, scoped Span<MessageSignature> messages)
    {
        byte size = 0;
        Number(name, ref size);
        if (size < ConversationStateBinaryWriter.MessageSize)
        {
            Error ??= size == 0 && _rest.IsEmpty ? null : $"{name} has slots of {size} bytes, at least {ConversationStateBinaryWriter.MessageSize} are needed";
            return;
        }

        while (Has(size))
        {
            ReadOnlySpan<byte> slot = Take(size);
            // A later version may remember more messages than this one.
            if (slot[0] < messages.Length)
            {
                ref MessageSignature message = ref messages[slot[0]];
                message.Set.CopyFrom(slot[1..]);
                message.TextHash = BinaryPrimitives.ReadUInt32LittleEndian(slot[(1 + SignatureBytes.Length)..]);
                message.ContentWords = slot[5 + SignatureBytes.Length];
                message.IsQuestion = slot[6 + SignatureBytes.Length];
            }
        }
    }

    private readonly bool Has(int count) => _rest.Length >= count;

    private ReadOnlySpan<byte> Take(int count)
    {
        ReadOnlySpan<byte> taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }
}
