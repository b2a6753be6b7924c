using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EscalationTrust;

/// <summary>A <see cref="SupportConversation"/> as JSON: the state, what was gathered, what is pending.</summary>
internal static class SupportConversationJson
{
    private const int Version = 1;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly ConversationStateJsonConverter State = new();
    private static readonly JsonSerializerOptions NoOptions = new();

    public static byte[] Write(ConversationMemory memory, in ConversationState state)
    {
        var gathered = new ArrayBufferWriter<byte>();
        HandoffPacketJson.Write(gathered, memory.Known);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteNumber("version", Version);
            writer.WritePropertyName("state");
            State.Write(writer, state, NoOptions);
            writer.WritePropertyName("gathered");
            writer.WriteRawValue(gathered.WrittenSpan, skipInputValidation: true);
            PendingReplyJson.Write(writer, memory.Pending);
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    public static (ConversationMemory Memory, ConversationState State) Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            using JsonDocument document = JsonDocument.ParseValue(ref reader);
            JsonElement root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("state", out JsonElement state) || !root.TryGetProperty("gathered", out JsonElement gathered))
            {
                throw new FormatException("A snapshot is a JSON object with \"state\" and \"gathered\"; this is none. Give what Snapshot() returned.");
            }

            HandoffPacket known = Gathered(gathered);
            PacketRules.Check(known);
            var memory = new ConversationMemory(known) { Pending = PendingReplyJson.Read(root) };
            var stateReader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(state.GetRawText()));
            stateReader.Read();
            return (memory, State.Read(ref stateReader, typeof(ConversationState), NoOptions));
        }
        catch (JsonException e)
        {
            throw new FormatException($"The snapshot cannot be read: {e.Message}", e);
        }
        catch (InvalidOperationException e)
        {
            throw new FormatException("The snapshot cannot be read: a text is not valid UTF-8.", e);
        }
        catch (ArgumentException e)
        {
            throw new FormatException($"The snapshot cannot be read: {e.Message}", e);
        }
    }

    private static HandoffPacket Gathered(JsonElement json)
    {
        HandoffPacket known = PacketJsonReader.Read(new PacketElement(json));
        return string.IsNullOrWhiteSpace(known.Identity.ConversationId)
            ? throw new FormatException("The snapshot names no conversation: \"gathered.identity.conversation_id\" is missing. Give what Snapshot() returned.")
            : known;
    }
}
