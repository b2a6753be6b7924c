using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EscalationTrust;

/// <summary>Writes the sample of an audit, one conversation a line, and reads it back with the verdicts that people filled in.</summary>
/// <remarks>The fields stand in <c>docs/audit.md</c>. Read from JSON Lines or comma-separated values, with unknown fields passed over. Thread-safe.</remarks>
public static class AuditSampleJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Verdicts = ["unknown", "correct", "early", "late", "missed", "unnecessary", "correctly-contained"];

    /// <summary>Writes one conversation as a line, its line feed included. An open verdict is written as null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> is null.</exception>
    public static void Write(IBufferWriter<byte> destination, in AuditDraw draw)
    {
        ArgumentNullException.ThrowIfNull(destination);
        using (var writer = new Utf8JsonWriter(destination, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("id", draw.Id);
            writer.WriteString("stratum", draw.Stratum);
            writer.WriteNumber("population", draw.Population);
            writer.WriteNumber("drawn", draw.Drawn);
            writer.WriteNumber("probability", Math.Round(draw.Probability, 9));
            writer.WriteString("verdict", draw.Verdict == TimingVerdict.Unknown ? null : draw.Verdict.Name());
            writer.WriteEndObject();
        }

        destination.Write("\n"u8);
    }

    /// <summary>Reads a sample line by line, on demand. The stream is left open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IAsyncEnumerable<AuditDrawLine> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Lines(stream, cancellationToken);
    }

    private static async IAsyncEnumerable<AuditDrawLine> Lines(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (FlatRow row in FlatRows.ReadAsync(stream, CaseReader.MaximumLineBytes, cancellationToken).ConfigureAwait(false))
        {
            yield return Line(in row);
        }
    }

    private static AuditDrawLine Line(in FlatRow row)
    {
        if (row.Error is not null)
        {
            return new AuditDrawLine { Number = row.Number, Error = row.Error };
        }

        try
        {
            var fields = new CaseRow(row.Values);
            return new AuditDrawLine
            {
                Number = row.Number,
                Draw = new AuditDraw
                {
                    Id = fields.Text("id", null),
                    Stratum = fields.Text("stratum", null) ?? throw Missing("stratum"),
                    Population = fields.Whole("population", null) ?? throw Missing("population"),
                    Drawn = fields.Whole("drawn", null) ?? throw Missing("drawn"),
                    Verdict = (TimingVerdict)(fields.Name("verdict", Verdicts, 0) ?? 0),
                },
            };
        }
        catch (FormatException e)
        {
            return new AuditDrawLine { Number = row.Number, Error = e.Message };
        }
    }

    private static FormatException Missing(string field) => new($"\"{field}\" is missing; score the file that was drawn, with the verdicts filled in");
}
