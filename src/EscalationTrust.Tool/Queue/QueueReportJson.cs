using System.Text.Json;

namespace EscalationTrust.Tool;

/// <summary>Writes the audit of a queue for machines. What is not known is null.</summary>
internal static class QueueReportJson
{
    public static void Write(Stream output, QueueAuditRun audit)
    {
        using (var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            QueueIntegrity integrity = audit.Integrity;
            writer.WriteStartObject();
            writer.WriteNumber("version", 1);
            writer.WriteString("at", audit.Request.Now.UtcDateTime);
            writer.WriteNumber("tickets", audit.Tickets);
            writer.WriteNumber("skipped", audit.Skipped.Count);
            Number(writer, "overall", integrity.Overall);
            writer.WriteString("weakest", integrity.Weakest.Name());
            writer.WriteStartArray("unknown");
            foreach (QueueIntegrityParts part in integrity.Unknown.Single())
            {
                writer.WriteStringValue(part.Name());
            }

            writer.WriteEndArray();
            Parts(writer, in integrity);
            Mending(writer, audit);
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Parts(Utf8JsonWriter writer, in QueueIntegrity integrity)
    {
        OrderIntegrity order = integrity.Order;
        writer.WriteStartObject("order");
        Number(writer, "score", order.Integrity);
        Number(writer, "effectiveness", order.Effectiveness);
        Number(writer, "excess", order.Excess);
        Number(writer, "worst_excess", order.WorstExcess);
        Number(writer, "arrival_excess", order.ArrivalExcess);
        Number(writer, "waiting", order.Waiting);
        Number(writer, "undeclared", order.Undeclared);
        writer.WriteEndObject();

        DeadlineIntegrity deadline = integrity.Deadline;
        writer.WriteStartObject("deadline");
        Number(writer, "score", deadline.Kept);
        Number(writer, "expected_breaches", deadline.ExpectedBreaches);
        Number(writer, "expected_breaches_with_abandonment", deadline.ExpectedBreachesWithAbandonment);
        Number(writer, "missed", deadline.Missed);
        Number(writer, "with_deadline", deadline.WithDeadline);
        writer.WriteEndObject();

        LaneIntegrity lane = integrity.Lane;
        writer.WriteStartObject("lane");
        Number(writer, "score", lane.Score);
        Number(writer, "high_risk", lane.HighRisk);
        Number(writer, "overstaying", lane.Overstaying);
        Number(writer, "overrun", lane.Overrun);
        Number(writer, "unknown_since", lane.UnknownSince);
        Number(writer, "longest_minutes", lane.Longest?.TotalMinutes);
        writer.WriteEndObject();

        StarvationIntegrity starvation = integrity.Starvation;
        writer.WriteStartObject("starvation");
        Number(writer, "score", starvation.Score);
        Number(writer, "longest_minutes", starvation.LongestWait?.TotalMinutes);
        Number(writer, "beyond_cap", starvation.BeyondCap);
        Number(writer, "unknown_wait", starvation.UnknownWait);
        writer.WriteEndObject();

        ContextIntegrity context = integrity.Context;
        writer.WriteStartObject("context");
        Number(writer, "score", context.Score);
        Number(writer, "complete", context.Complete);
        Number(writer, "with_gaps", context.WithGaps);
        Number(writer, "unknown", context.Unknown);
        writer.WriteEndObject();
    }

    private static void Mending(Utf8JsonWriter writer, QueueAuditRun audit)
    {
        writer.WriteStartArray("worst");
        foreach (QueueInversion pair in audit.Worst)
        {
            writer.WriteStartObject();
            writer.WriteString("ahead", audit.NameOf(pair.AheadId));
            writer.WriteString("behind", audit.NameOf(pair.BehindId));
            Number(writer, "cost", pair.Cost);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("moves");
        foreach (QueueMove move in audit.Moves)
        {
            writer.WriteStartObject();
            writer.WriteString("id", audit.NameOf(move.Id));
            Number(writer, "from", move.From);
            Number(writer, "to", move.To);
            Number(writer, "gain", move.Gain);
            Number(writer, "order_then", move.Integrity);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter writer, string name, double? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, Math.Round(number, 9));
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
