using System.Text.Json;

namespace EscalationTrust;

/// <summary>What the bot did since the customer's last message, inside a snapshot.</summary>
internal static class PendingReplyJson
{
    public static void Write(Utf8JsonWriter writer, PendingReply pending)
    {
        writer.WriteStartObject("pending");
        if (pending.Reply is { } reply)
        {
            writer.WriteString("reply", reply);
        }

        writer.WriteBoolean("tries", pending.Tries);
        if (pending.Tools.CallCount != 0 || pending.Tools.FailureCount != 0)
        {
            writer.WriteNumber("tool_calls", pending.Tools.CallCount);
            writer.WriteNumber("tool_failures", pending.Tools.FailureCount);
            writer.WriteBoolean("tool_repeats", pending.Tools.Repeats);
            writer.WriteStartArray("tool_prints");
            for (int i = 0; i < pending.Tools.FingerprintCount; i++)
            {
                writer.WriteNumberValue(pending.Tools.FingerprintAt(i));
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    public static PendingReply Read(JsonElement root)
    {
        if (!root.TryGetProperty("pending", out JsonElement json) || json.ValueKind != JsonValueKind.Object)
        {
            return default;
        }

        var element = new PacketElement(json);
        return new PendingReply
        {
            Reply = element.Text("reply"),
            Tries = element.Flag("tries"),
            Tools = Tools(element, json),
        };
    }

    private static ToolActivity Tools(PacketElement element, JsonElement json)
    {
        Span<uint> prints = stackalloc uint[ToolActivity.Remembered];
        int count = 0;
        if (json.TryGetProperty("tool_prints", out JsonElement list) && list.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement print in list.EnumerateArray())
            {
                if (count < prints.Length && print.ValueKind == JsonValueKind.Number && print.TryGetUInt32(out uint value))
                {
                    prints[count++] = value;
                }
            }
        }

        return ToolActivity.Restore(element.Number("tool_calls"), element.Number("tool_failures"), element.Flag("tool_repeats"), prints);
    }
}
