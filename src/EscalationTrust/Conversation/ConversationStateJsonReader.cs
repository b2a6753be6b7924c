using System.Text.Json;

namespace EscalationTrust;

/// <summary>Reads the fields of a state from JSON properties. What is missing stays at its default; the first bad value is named.</summary>
internal struct ConversationStateJsonReader : IStateVisitor
{
    public const string VersionField = "version";

    public const string ReadableByField = "readable_by";

    private readonly JsonElement _json;

    public ConversationStateJsonReader(JsonElement json)
    {
        _json = json;
        Error = json.ValueKind == JsonValueKind.Object ? null : $"it is {StateJsonValues.Show(json)}: it must be an object";
    }

    /// <summary>The first thing that is wrong; null when nothing is.</summary>
    public string? Error { get; private set; }

    public void CheckVersion()
    {
        Integer(VersionField, int.MaxValue);
        if (Find(ReadableByField) is { } needs
            && !(needs.ValueKind == JsonValueKind.Number && needs.TryGetInt32(out int version) && version <= ConversationStateFields.Version))
        {
            Error ??= $"it needs a reader of version {StateJsonValues.Show(needs)} and this one is {ConversationStateFields.Version}; update EscalationTrust";
        }
    }

    public readonly void Section(StateSection section)
    {
        // JSON goes by name.
    }

    public void Custody(string name, ref byte code) => Code(name, ConversationStateNames.Custody, ref code);

    public void Stage(string name, ref byte code) => Code(name, ConversationStateNames.Stage, ref code);

    public void Reason(string name, ref byte code)
    {
        // A reason that a later version added is read as none.
        if (Find(name) is { } found)
        {
            Require(found.ValueKind == JsonValueKind.String, name, found, "the name of a reason");
            _ = ConversationStateNames.TryFind(ConversationStateNames.Reason, StateJsonValues.Text(found), out code);
        }
    }

    public void Flags(string name, ref byte flags)
    {
        foreach (JsonElement item in Items(name))
        {
            int bit = item.ValueKind == JsonValueKind.String ? Array.IndexOf(ConversationStateNames.Flags, StateJsonValues.Text(item)) : -1;
            flags |= bit >= 0 ? (byte)(1 << bit) : (byte)0;
        }
    }

    public void Events(string name, ref ushort events)
    {
        foreach (JsonElement item in Items(name))
        {
            // An event that a later version added is passed over.
            events |= item.ValueKind == JsonValueKind.String ? ConversationStateNames.EventBit(StateJsonValues.Text(item)) : (ushort)0;
        }
    }

    public void Number(string name, ref byte value) => value = (byte)Integer(name, byte.MaxValue);

    public void Number(string name, ref ushort value) => value = (ushort)Integer(name, ushort.MaxValue);

    public void Fixed(string name, ref int value)
    {
        if (Find(name) is { } found)
        {
            bool good = StateJsonValues.TryNumber(found, out double number) && Math.Abs(number) < 32768;
            value = good ? (int)Math.Round(number * 65536) : 0;
            Require(good, name, found, "a number between -32768 and 32768");
        }
    }

    public void Clock(string name, ref long ticks)
    {
        if (Find(name) is { } found)
        {
            Require(StateJsonValues.TryTime(found, out DateTimeOffset time), name, found, "a time such as \"2026-01-31T09:30:00Z\"");
            ticks = time.UtcTicks;
        }
    }

    public void Signals(string name, ref ulong bits)
    {
        foreach (JsonElement item in Items(name))
        {
            Signal signal = default;
            bool known = item.ValueKind == JsonValueKind.String && SignalExtensions.TryParse(StateJsonValues.Text(item), out signal);
            Require(known, name, item, "the name of a signal");
            bits |= known ? 1UL << (int)signal : 0;
        }
    }

    public void Prints(string name, scoped Span<uint> prints)
    {
        int index = 0;
        foreach (JsonElement item in Items(name))
        {
            uint print = 0;
            Require(item.ValueKind == JsonValueKind.Number && item.TryGetUInt32(out print), name, item, "a whole number from 0 to 4294967295");
            Put(prints, index++, print);
        }
    }

    public void Nodes(string name, scoped Span<int> nodes)
    {
        int index = 0;
        foreach (JsonElement item in Items(name))
        {
            int node = 0;
            Require(item.ValueKind == JsonValueKind.Number && item.TryGetInt32(out node), name, item, "a whole number of 32 bits");
            Put(nodes, index++, node);
        }
    }

    public void Sentiments(string name, scoped Span<short> sentiments)
    {
        int index = 0;
        foreach (JsonElement item in Items(name))
        {
            double number = double.NaN;
            bool unknown = item.ValueKind == JsonValueKind.Null;
            Require(unknown || (StateJsonValues.TryNumber(item, out number) && number is >= -1 and <= 1), name, item, "a number from -1 to 1, or null");
            Put(sentiments, index++, Sentiment.From(number).Raw);
        }
    }

    public void Bits(string name, ref SignatureBits bits)
    {
        if (Find(name) is { } found)
        {
            Words(name, found, ref bits);
        }
    }

    public void Messages(string name, scoped Span<MessageSignature> messages)
    {
        foreach (JsonElement item in Items(name))
        {
            var message = new ConversationStateJsonReader(item);
            int slot = message.Integer("slot", byte.MaxValue);
            // A later version may remember more messages than this one.
            if (message.Error is null && slot < messages.Length)
            {
                message.Message(ref messages[slot]);
            }

            Error ??= message.Error is null ? null : $"{name}: {message.Error}";
        }
    }

    private void Message(ref MessageSignature message)
    {
        Bits("words", ref message.Set);
        Number("content_words", ref message.ContentWords);
        if (Find("question") is { } question)
        {
            Require(question.ValueKind is JsonValueKind.True or JsonValueKind.False, "question", question, "true or false");
            message.IsQuestion = question.ValueKind == JsonValueKind.True ? (byte)1 : (byte)0;
        }

        if (Find("text_hash") is { } hash)
        {
            Require(hash.ValueKind == JsonValueKind.Number && hash.TryGetUInt32(out message.TextHash), "text_hash", hash, "a whole number from 0 to 4294967295");
        }
    }

    private void Code(string name, Func<byte, string> nameOf, ref byte code)
    {
        if (Find(name) is { } found)
        {
            bool known = found.ValueKind == JsonValueKind.String && ConversationStateNames.TryFind(nameOf, StateJsonValues.Text(found), out code);
            Require(known, name, found, $"one of {string.Join(", ", ConversationStateNames.All(nameOf))}");
        }
    }

    private int Integer(string name, int most)
    {
        int value = 0;
        if (Find(name) is { } found)
        {
            bool good = found.ValueKind == JsonValueKind.Number && found.TryGetInt32(out value) && value >= 0 && value <= most;
            Require(good, name, found, $"a whole number from 0 to {most}");
        }

        return value;
    }

    private void Words(string name, JsonElement found, ref SignatureBits bits)
    {
        byte[]? bytes = null;
        bool good = StateJsonValues.Text(found) is not null && found.TryGetBytesFromBase64(out bytes) && bytes.Length == SignatureBytes.Length;
        Require(good, name, found, $"{SignatureBytes.Length} bytes in base64");
        if (good)
        {
            bits.CopyFrom(bytes);
        }
    }

    private readonly JsonElement? Find(string name) =>
        _json.ValueKind == JsonValueKind.Object && _json.TryGetProperty(name, out JsonElement found) ? found : null;

    private JsonElement.ArrayEnumerator Items(string name)
    {
        if (Find(name) is not { } found)
        {
            return default;
        }

        Require(found.ValueKind == JsonValueKind.Array, name, found, "an array");
        return found.ValueKind == JsonValueKind.Array ? found.EnumerateArray() : default;
    }

    private void Require(bool good, string name, JsonElement found, string rule) =>
        Error ??= good ? null : $"{name} is {StateJsonValues.Show(found)}: it must be {rule}";

    // A later version may keep more entries than this one.
    private static void Put<T>(scoped Span<T> ring, int index, T value)
    {
        if (index < ring.Length)
        {
            ring[index] = value;
        }
    }
}
