using System.Text.Json;

namespace EscalationTrust.Accuracy;

/// <summary>Figures as JSON, for comparing runs. Holds no words of the data.</summary>
internal static class FiguresFile
{
    public static void Write(string path, IEnumerable<TaskReport> reports)
    {
        using FileStream stream = File.Create(path);
        using var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        writer.WriteStartObject();
        foreach (TaskReport report in reports)
        {
            writer.WriteStartArray(report.Key);
            foreach (Figure figure in report.Figures.Concat(report.Apart))
            {
                Write(writer, figure);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Figure figure)
    {
        writer.WriteStartObject();
        writer.WriteString("name", figure.Name);
        writer.WriteNumber("hits", figure.Hits);
        writer.WriteNumber("count", figure.Count);
        WriteNumber(writer, "value", figure.Interval.Value);
        WriteNumber(writer, "low", figure.Interval.Low);
        WriteNumber(writer, "high", figure.Interval.High);
        if (figure.Goal is { } goal)
        {
            writer.WriteNumber(goal.AtLeast ? "at_least" : "at_most", goal.Bound);
        }

        if (figure.Reached is { } reached)
        {
            writer.WriteBoolean("reached", reached);
        }

        writer.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, double value)
    {
        if (double.IsFinite(value))
        {
            writer.WriteNumber(name, Math.Round(value, 6));
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
