using System.Text.Json;

namespace EscalationTrust;

/// <summary>Lines that are no decisions: <c>"event"</c> names the custody event, or says <c>override</c> or <c>kill-switch</c>.</summary>
internal static class OversightEvent
{
    private const string Override = "override";
    private const string KillSwitchThrown = "kill-switch";

    public static void Write(Utf8JsonWriter writer, in OversightEntry entry)
    {
        writer.WriteStartObject();
        if (!string.IsNullOrEmpty(entry.Id))
        {
            writer.WriteString("id", entry.Id);
        }

        if (entry.At is { } at)
        {
            writer.WriteString("at", at.ToUniversalTime());
        }

        writer.WriteString("event", entry.Kind switch
        {
            OversightEntryKind.Override => Override,
            OversightEntryKind.KillSwitch => KillSwitchThrown,
            _ => CustodyNames.Of(entry.CustodyEvent),
        });
        if (entry.Kind == OversightEntryKind.KillSwitch)
        {
            writer.WriteString(OversightDecision.KillSwitchField, PolicyNames.Of(entry.KillSwitch));
        }

        WriteText(writer, "by", entry.By);
        WriteText(writer, "note", entry.Note);
        writer.WriteEndObject();
    }

    public static OversightEntry Read(JsonElement root)
    {
        string name = OversightFields.Required(root, "event");
        var entry = new OversightEntry
        {
            Id = OversightFields.Text(root, "id"),
            At = OversightFields.Time(root, "at"),
            By = OversightFields.Text(root, "by"),
            Note = OversightFields.Text(root, "note"),
        };
        if (name == KillSwitchThrown)
        {
            return entry with { Kind = OversightEntryKind.KillSwitch, KillSwitch = OversightDecision.ReadKillSwitch(root) };
        }

        if (string.IsNullOrEmpty(entry.Id))
        {
            throw new FormatException("\"id\" is missing; an event belongs to a conversation");
        }

        return name == Override
            ? entry with { Kind = OversightEntryKind.Override }
            : entry with
            {
                Kind = OversightEntryKind.Custody,
                CustodyEvent = (CustodyEvent)StoredName.Parse(name, "event", value => CustodyNames.Of((CustodyEvent)value)),
            };
    }

    private static void WriteText(Utf8JsonWriter writer, string field, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            writer.WriteString(field, text);
        }
    }
}
