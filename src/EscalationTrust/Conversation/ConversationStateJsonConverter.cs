using System.Text.Json;
using System.Text.Json.Serialization;

namespace EscalationTrust;

/// <summary>Reads and writes <see cref="ConversationState"/> as JSON: counters and names to read, word memory in base64.</summary>
/// <remarks>
/// <para>Attached to the type, so it needs no registration and works with source generation and without reflection.
/// Fields that this version does not know are passed over; those that are missing stay at their defaults; a value of the
/// wrong kind or out of range gives a <see cref="JsonException"/> that names the field. Fields with their default value
/// are left out. The fields stand in <c>docs/state.md</c>.</para>
/// <para>Thread-safe.</para>
/// </remarks>
public sealed class ConversationStateJsonConverter : JsonConverter<ConversationState>
{
    /// <summary>Reads a state.</summary>
    /// <exception cref="JsonException">The JSON is not a sound state; the message names the field and the rule.</exception>
    public override ConversationState Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonElement json = JsonElement.ParseValue(ref reader);
        string? error = Read(json, out ConversationState state);
        return error is null ? state : throw new JsonException($"The conversation state cannot be read: {error}.");
    }

    private static string? Read(JsonElement json, out ConversationState state)
    {
        state = default;
        var visitor = new ConversationStateJsonReader(json);
        try
        {
            visitor.CheckVersion();
            ConversationStateFields.Visit(ref state, ref visitor);
            return visitor.Error ?? ConversationStateRules.Mend(ref state);
        }
        catch (InvalidOperationException)
        {
            return "the name of a field holds half a surrogate pair: names must be whole characters";
        }
    }

    /// <summary>Writes a state.</summary>
    public override void Write(Utf8JsonWriter writer, ConversationState value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteNumber(ConversationStateJsonReader.VersionField, ConversationStateFields.Version);
        writer.WriteNumber(ConversationStateJsonReader.ReadableByField, ConversationStateFields.ReadableBy);
        var visitor = new ConversationStateJsonWriter(writer);
        ConversationStateFields.Visit(ref value, ref visitor);
        writer.WriteEndObject();
    }
}
