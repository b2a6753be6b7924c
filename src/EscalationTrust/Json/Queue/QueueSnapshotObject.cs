using System.Text.Json;

namespace EscalationTrust;

/// <summary>Reads the object of a snapshot.</summary>
internal static class QueueSnapshotObject
{
    private const double LongestMinutes = 1e9;

    /// <summary>Every field that is read, for the schema's test.</summary>
    public static readonly string[] Fields = ["at", "servers", "mean_handling_minutes", "mean_patience_minutes", "tickets"];

    public static QueueSnapshot Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new FormatException("not an object; write one snapshot a line, as {\"at\": ..., \"tickets\": [...]}");
        }

        var fields = new Dictionary<string, string?>(StringComparer.Ordinal);
        List<QueueEntry>? entries = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = TranscriptText.Read(ref reader);
            reader.Read();
            if (name == "tickets")
            {
                entries = Tickets(ref reader);
            }
            else
            {
                fields[name] = FlatRowReader.Scalar(ref reader);
            }
        }

        return new QueueSnapshot
        {
            At = QueueFields.Time(fields, "at") ?? throw new FormatException("\"at\" is missing; a snapshot needs its moment"),
            Entries = entries ?? throw new FormatException("\"tickets\" is missing; it must be an array, empty for an empty queue"),
            Conditions = new QueueConditions
            {
                Servers = QueueFields.Whole(fields, "servers", 0) ?? 0,
                MeanHandling = QueueFields.Minutes(fields, "mean_handling_minutes", LongestMinutes),
                MeanPatience = QueueFields.Minutes(fields, "mean_patience_minutes", LongestMinutes),
            },
        };
    }

    private static List<QueueEntry> Tickets(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw TranscriptFields.Unexpected(ref reader, "tickets", "an array");
        }

        var row = new Dictionary<string, string?>(StringComparer.Ordinal);
        var entries = new List<QueueEntry>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            try
            {
                FlatRowReader.ReadObject(ref reader, row);
                entries.Add(QueueTicketRow.Read(row, entries.Count));
            }
            catch (FormatException e)
            {
                throw new FormatException($"tickets[{entries.Count}]: {e.Message}", e);
            }
        }

        return entries;
    }
}
