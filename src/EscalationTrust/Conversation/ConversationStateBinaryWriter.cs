using System.Buffers.Binary;

namespace EscalationTrust;

/// <summary>Writes the payload of <see cref="ConversationStateFormat"/>: sections of little-endian fields.</summary>
internal ref struct ConversationStateBinaryWriter : IStateVisitor
{
    /// <summary>Number of the section (1 byte) and its length (2 bytes).</summary>
    public const int SectionHeader = 3;

    /// <summary>Set (32), hash (4), words (1), question (1), each slot behind its index (1).</summary>
    public const int MessageSize = 1 + 32 + 4 + 1 + 1;

    private readonly Span<byte> _buffer;
    private int _position;
    private int _sectionStart;

    public ConversationStateBinaryWriter(Span<byte> buffer)
    {
        _buffer = buffer;
        _sectionStart = -1;
    }

    /// <summary>Ends the last section and returns the length of the payload.</summary>
    public int Finish()
    {
        if (_sectionStart >= 0)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(_buffer[(_sectionStart - 2)..], (ushort)(_position - _sectionStart));
        }

        return _position;
    }

    public void Section(StateSection section)
    {
        Finish();
        _buffer[_position] = (byte)section;
        _position += SectionHeader;
        _sectionStart = _position;
    }

    public void Custody(string name, ref byte code) => Number(name, ref code);

    public void Stage(string name, ref byte code) => Number(name, ref code);

    public void Reason(string name, ref byte code) => Number(name, ref code);

    public void Flags(string name, ref byte flags) => Number(name, ref flags);

    public void Events(string name, ref ushort events) => Number(name, ref events);

    public void Number(string name, ref byte value) => _buffer[_position++] = value;

    public void Number(string name, ref ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(Take(2), value);

    public void Fixed(string name, ref int value) => BinaryPrimitives.WriteInt32LittleEndian(Take(4), value);

    public void Clock(string name, ref long ticks) => BinaryPrimitives.WriteInt64LittleEndian(Take(8), ticks);

    public void Signals(string name, ref ulong bits) => BinaryPrimitives.WriteUInt64LittleEndian(Take(8), bits);

    public void Prints(string name, scoped Span<uint> prints)
    {
        foreach (uint print in prints)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(Take(4), print);
        }
    }

    public void Nodes(string name, scoped Span<int> nodes)
    {
        foreach (int node in nodes)
        {
            BinaryPrimitives.WriteInt32LittleEndian(Take(4), node);
        }
    }

    public void Sentiments(string name, scoped Span<short> sentiments)
    {
        foreach (short raw in sentiments)
        {
            BinaryPrimitives.WriteInt16LittleEndian(Take(2), raw);
        }
    }

    public void Bits(string name, ref SignatureBits bits) => bits.CopyTo(Take(SignatureBytes.Length));

    /// <summary>The size of a slot, then each slot in use behind its index.</summary>
    public void Messages(string name, scoped Span<MessageSignature> messages)
    {
        _buffer[_position++] = MessageSize;
        for (int slot = 0; slot < messages.Length; slot++)
        {
            ref MessageSignature message = ref messages[slot];
            if (SignatureBytes.IsBlank(in message))
            {
                continue;
            }

            _buffer[_position++] = (byte)slot;
            message.Set.CopyTo(Take(SignatureBytes.Length));
            BinaryPrimitives.WriteUInt32LittleEndian(Take(4), message.TextHash);
            _buffer[_position++] = message.ContentWords;
            _buffer[_position++] = message.IsQuestion;
        }
    }

    private Span<byte> Take(int count)
    {
        Span<byte> taken = _buffer.Slice(_position, count);
        _position += count;
        return taken;
    }
}
