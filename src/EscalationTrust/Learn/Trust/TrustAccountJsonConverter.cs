using System.Text.Json;
using System.Text.Json.Serialization;

namespace EscalationTrust;

/// <summary>Reads and writes <see cref="TrustAccount"/> as JSON: <c>{"version": 1, "good": 8.8, "failures": 3, "at": "2026-03-01T09:30:00+00:00"}</c>.</summary>
/// <remarks>Attached to the type; works without reflection. Unknown fields are passed over, missing ones stay at their defaults. Thread-safe.</remarks>
public sealed class TrustAccountJsonConverter : JsonConverter<TrustAccount>
{
    /// <summary>Reads an account.</summary>
    /// <exception cref="JsonException">The JSON is not a sound account; the message names the field and the rule.</exception>
    public override TrustAccount Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonElement json = JsonElement.ParseValue(ref reader);
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("A trust account must be an object such as {\"version\": 1, \"good\": 8.8, \"failures\": 3}.");
        }

        if (json.TryGetProperty("version", out JsonElement version) && !(version.ValueKind == JsonValueKind.Number && version.TryGetInt32(out int number) && number <= TrustAccountFormat.Version))
        {
            throw new JsonException($"The trust account's version is {version.GetRawText()}; this reader knows {TrustAccountFormat.Version}. Update EscalationTrust.");
        }

        return new TrustAccount { Good = Weight(json, "good"), Failures = Weight(json, "failures"), At = Time(json) };
    }

    /// <summary>Writes an account.</summary>
    public override void Write(Utf8JsonWriter writer, TrustAccount value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteNumber("version", TrustAccountFormat.Version);
        writer.WriteNumber("good", value.Good);
        writer.WriteNumber("failures", value.Failures);
        if (value.At is { } at)
        {
            writer.WriteString("at", at);
        }

        writer.WriteEndObject();
    }

    private static double Weight(JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out JsonElement field))
        {
            return 0;
        }

        return field.ValueKind == JsonValueKind.Number && field.TryGetDouble(out double weight) && TrustAccount.IsWeight(weight)
            ? weight
            : throw new JsonException($"The trust account's \"{name}\" must be a number in [0, 1e12].");
    }

    private static DateTimeOffset? Time(JsonElement json)
    {
        if (!json.TryGetProperty("at", out JsonElement field) || field.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return field.ValueKind == JsonValueKind.String && field.TryGetDateTimeOffset(out DateTimeOffset at)
            ? at
            : throw new JsonException("The trust account's \"at\" must be a time such as \"2026-03-01T09:30:00Z\".");
    }
}
