using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EscalationTrust;

/// <summary>Writes a snapshot; what is not known is left out.</summary>
internal static class QueueSnapshotWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(IBufferWriter<byte> destination, QueueSnapshot snapshot)
    {
        using var writer = new Utf8JsonWriter(destination, Options);
        writer.WriteStartObject();
        writer.WriteString("at", snapshot.At.UtcDateTime);
        if (snapshot.Conditions.Servers > 0)
        {
            writer.WriteNumber("servers", snapshot.Conditions.Servers);
        }

        Minutes(writer, "mean_handling_minutes", snapshot.Conditions.MeanHandling);
        Minutes(writer, "mean_patience_minutes", snapshot.Conditions.MeanPatience);
        writer.WriteStartArray("tickets");
        foreach (QueueEntry entry in snapshot.Entries)
        {
            Ticket(writer, entry);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Ticket(Utf8JsonWriter writer, QueueEntry entry)
    {
        QueueTicket ticket = entry.Ticket;
        writer.WriteStartObject();
        writer.WriteString("id", entry.Name);
        Text(writer, "class", entry.TicketClass);
        Time(writer, "need_began", ticket.NeedBegan);
        Time(writer, "entered_lane", ticket.EnteredLane);
        Time(writer, "due_by", ticket.DueBy);
        Minutes(writer, "handling_minutes", ticket.Handling);
        if (ticket.Cost.Weight is { } weight)
        {
            writer.WriteNumber("cost", weight);
            Text(writer, "cost_shape", ticket.Cost.Shape == CostShape.Constant ? null : ticket.Cost.Shape.Name());
        }

        Text(writer, "lane", ticket.Lane == QueueLane.Unknown ? null : ticket.Lane.Name());
        Flag(writer, "high_risk", ticket.HighRisk);
        Flag(writer, "human_requested", ticket.HumanRequested);
        Whole(writer, "context_gaps", ticket.ContextGaps);
        Whole(writer, "priority", entry.Priority);
        if (entry.AgeAdjustment != TimeSpan.Zero)
        {
            writer.WriteNumber("age_adjustment_seconds", entry.AgeAdjustment.TotalSeconds);
        }

        writer.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void Time(Utf8JsonWriter writer, string name, DateTimeOffset? value)
    {
        if (value is { } time)
        {
            writer.WriteString(name, time.UtcDateTime);
        }
    }

    private static void Minutes(Utf8JsonWriter writer, string name, TimeSpan? value)
    {
        if (value is { Ticks: > 0 } time)
        {
            writer.WriteNumber(name, time.TotalMinutes);
        }
    }

    private static void Flag(Utf8JsonWriter writer, string name, bool value)
    {
        if (value)
        {
            writer.WriteBoolean(name, true);
        }
    }

    private static void Whole(Utf8JsonWriter writer, string name, int? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
    }
}
