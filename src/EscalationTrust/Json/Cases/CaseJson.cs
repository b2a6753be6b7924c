using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EscalationTrust;

/// <summary>Reads and writes one case as a line of JSON. The fields stand in <c>docs/cases.md</c>, the schema in <see cref="Schema"/>.</summary>
/// <remarks>Thread-safe. For whole files use <see cref="CaseReader"/>.</remarks>
public static class CaseJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string SchemaResource = "EscalationTrust.case.schema.json";

    /// <summary>The JSON Schema (draft 2020-12) of a case.</summary>
    public static string Schema
    {
        get
        {
            using Stream stream = typeof(CaseJson).Assembly.GetManifestResourceStream(SchemaResource)
                ?? throw new InvalidOperationException($"The resource {SchemaResource} is missing from the assembly. Build the library again.");
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }

    /// <summary>Reads a case. Never throws for any content.</summary>
    /// <param name="line">The JSON, as UTF-8.</param>
    /// <param name="record">The case, or null.</param>
    /// <param name="error">Why the line is no case, in a sentence without its values; or null.</param>
    public static bool TryRead(
        ReadOnlySpan<byte> line,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out CaseRecord? record,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out string? error)
    {
        try
        {
            var row = new Dictionary<string, string?>(StringComparer.Ordinal);
            FlatRowReader.ReadObject(line, row);
            record = CaseFields.Read(new CaseRow(row));
            error = null;
            return true;
        }
        catch (FormatException e)
        {
            (record, error) = (null, e.Message);
            return false;
        }
    }

    /// <summary>Writes a case as one line, its line feed included. What is not known is left out.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="record">The case.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IBufferWriter<byte> destination, CaseRecord record)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(record);
        using (var writer = new Utf8JsonWriter(destination, Options))
        {
            writer.WriteStartObject();
            foreach (CaseColumn column in CaseColumns.All)
            {
                Write(writer, column, CaseTexts.Of(record, column.Name));
            }

            writer.WriteEndObject();
        }

        destination.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter writer, CaseColumn column, string? text)
    {
        if (text is null)
        {
            return;
        }

        writer.WritePropertyName(column.Name);
        if (column.Kind is CaseColumns.Text or CaseColumns.Time or CaseColumns.Name)
        {
            writer.WriteStringValue(text);
        }
        else
        {
            writer.WriteRawValue(text);
        }
    }
}
