using System.Text.Json;

namespace EscalationTrust;

/// <summary>Writes the fields of a state as JSON properties; defaults are left out.</summary>
internal readonly struct ConversationStateJsonWriter(Utf8JsonWriter json) : IStateVisitor
{
    public void Section(StateSection section)
    {
        // JSON goes by name.
    }

    public void Custody(string name, ref byte code) => Code(name, code, ConversationStateNames.Custody(code));

    public void Stage(string name, ref byte code) => Code(name, code, ConversationStateNames.Stage(code));

    public void Reason(string name, ref byte code) => Code(name, code, ConversationStateNames.Reason(code));

    public void Flags(string name, ref byte flags)
    {
        int stored = flags & ~StateFlags.Busy;
        if (stored == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        for (int bit = 0; bit < ConversationStateNames.Flags.Length; bit++)
        {
            if ((stored & (1 << bit)) != 0)
            {
                json.WriteStringValue(ConversationStateNames.Flags[bit]);
            }
        }

        json.WriteEndArray();
    }

    public void Events(string name, ref ushort events)
    {
        if (events == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        for (int bit = 0; bit < 16; bit++)
        {
            if ((events & (1 << bit)) != 0 && ConversationStateNames.Event(bit) is { } text)
            {
                json.WriteStringValue(text);
            }
        }

        json.WriteEndArray();
    }

    public void Number(string name, ref byte value) => Integer(name, value);

    public void Number(string name, ref ushort value) => Integer(name, value);

    /// <summary>16.16 fixed point as a decimal number; exact, since every step of 1/65,536 is a double.</summary>
    public void Fixed(string name, ref int value)
    {
        if (value != 0)
        {
            json.WriteNumber(name, value / 65536d);
        }
    }

    public void Clock(string name, ref long ticks)
    {
        if (StateClock.Read(ticks) is { } time)
        {
            json.WriteString(name, time.UtcDateTime);
        }
    }

    public void Signals(string name, ref ulong bits)
    {
        if (bits == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (Signal signal in new SignalSet(bits))
        {
            json.WriteStringValue(signal.Name());
        }

        json.WriteEndArray();
    }

    public void Prints(string name, scoped Span<uint> prints)
    {
        if (prints.ContainsAnyExcept(0u))
        {
            json.WriteStartArray(name);
            foreach (uint print in prints)
            {
                json.WriteNumberValue(print);
            }

            json.WriteEndArray();
        }
    }

    public void Nodes(string name, scoped Span<int> nodes)
    {
        if (nodes.ContainsAnyExcept(0))
        {
            json.WriteStartArray(name);
            foreach (int node in nodes)
            {
                json.WriteNumberValue(node);
            }

            json.WriteEndArray();
        }
    }

    public void Sentiments(string name, scoped Span<short> sentiments)
    {
        if (!sentiments.ContainsAnyExcept((short)0))
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (short raw in sentiments)
        {
            if (Sentiment.FromRaw(raw).Value is { } value)
            {
                json.WriteNumberValue(value);
            }
            else
            {
                json.WriteNullValue();
            }
        }

        json.WriteEndArray();
    }

    public void Bits(string name, ref SignatureBits bits)
    {
        if (bits.PopCount() != 0)
        {
            Base64(name, ref bits);
        }
    }

    public void Messages(string name, scoped Span<MessageSignature> messages)
    {
        bool any = false;
        for (int slot = 0; slot < messages.Length; slot++)
        {
            ref MessageSignature message = ref messages[slot];
            if (SignatureBytes.IsBlank(in message))
            {
                continue;
            }

            if (!any)
            {
                json.WriteStartArray(name);
                any = true;
            }

            json.WriteStartObject();
            json.WriteNumber("slot", slot);
            Base64("words", ref message.Set);
            json.WriteNumber("text_hash", message.TextHash);
            json.WriteNumber("content_words", message.ContentWords);
            json.WriteBoolean("question", message.IsQuestion != 0);
            json.WriteEndObject();
        }

        if (any)
        {
            json.WriteEndArray();
        }
    }

    private void Code(string name, byte code, string text)
    {
        if (code != 0)
        {
            json.WriteString(name, text);
        }
    }

    private void Integer(string name, int value)
    {
        if (value != 0)
        {
            json.WriteNumber(name, value);
        }
    }

    private void Base64(string name, ref SignatureBits bits)
    {
        Span<byte> bytes = stackalloc byte[SignatureBytes.Length];
        bits.CopyTo(bytes);
        json.WriteBase64String(name, bytes);
    }
}
