using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace EscalationTrust;

/// <summary>The handoff packet as JSON. The format stands in <c>docs/handoff-packet.md</c> and in <see cref="Schema"/>.</summary>
/// <remarks>
/// <para>Writing allocates nothing. What is null, unknown or empty is left out; times are in UTC. Reading takes what it
/// knows: fields and names of later versions are passed over, and what is missing is not known.</para>
/// <para>Thread-safe.</para>
/// </remarks>
public static class HandoffPacketJson
{
    /// <summary>The name under which the schema is published.</summary>
    public const string SchemaFileName = "handoff-packet.schema.json";

    /// <summary>The JSON schema of the packet.</summary>
    public static string Schema => PublishedSchema.Read(SchemaFileName);

    /// <summary>Writes a packet into a buffer of the caller's.</summary>
    /// <param name="destination">Where to write, as UTF-8.</param>
    /// <param name="packet">The packet.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IBufferWriter<byte> destination, HandoffPacket packet)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(packet);
        var json = new JsonText(destination);
        PacketJsonWriter.Write(ref json, packet);
        json.Flush();
    }

    /// <summary>Reads a packet.</summary>
    /// <param name="json">The JSON, as UTF-8.</param>
    /// <exception cref="FormatException">It is no packet; the message says why.</exception>
    public static HandoffPacket Read(ReadOnlySpan<byte> json) =>
        TryRead(json, out HandoffPacket? packet, out string? error) ? packet : throw new FormatException(error);

    /// <summary>Reads a packet. Never throws for any content.</summary>
    /// <param name="json">The JSON, as UTF-8.</param>
    /// <param name="packet">The packet, or null.</param>
    /// <param name="error">Why it is no packet, in a sentence without the words of the customer; or null.</param>
    /// <returns>True when it is a packet.</returns>
    public static bool TryRead(ReadOnlySpan<byte> json, [NotNullWhen(true)] out HandoffPacket? packet, [NotNullWhen(false)] out string? error)
    {
        packet = null;
        try
        {
            var reader = new Utf8JsonReader(json);
            using JsonDocument document = JsonDocument.ParseValue(ref reader);
            JsonElement root = document.RootElement;
            bool versioned = root.ValueKind == JsonValueKind.Object
                && root.TryGetProperty("version", out JsonElement version)
                && version.ValueKind == JsonValueKind.Number
                && version.TryGetInt32(out int number)
                && number >= 1;
            error = versioned ? null : "A handoff packet is a JSON object with a \"version\" of 1 or more; this is none.";
            packet = versioned ? PacketJsonReader.Read(new PacketElement(root)) : null;
            return versioned;
        }
        catch (JsonException e)
        {
            error = $"A handoff packet is JSON; this is not valid at byte {e.BytePositionInLine ?? 0}.";
        }
        catch (InvalidOperationException)
        {
            error = "A text of the packet is not valid UTF-8.";
        }

        return false;
    }
}
