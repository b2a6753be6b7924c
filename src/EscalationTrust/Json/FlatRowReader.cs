using System.Text;
using System.Text.Json;

namespace EscalationTrust;

/// <summary>Reads flat records from JSON Lines or comma-separated values: the first line tells which.</summary>
/// <remarks>A line that begins with "{" is an object; anything else is the heading of a table. Not thread-safe.</remarks>
internal sealed class FlatRowReader
{
    private List<string>? _heading;
    private bool? _isJson;

    /// <summary>Reads a line into named texts; null for a value that is not there.</summary>
    /// <returns>False for the heading of a table, which holds no record.</returns>
    /// <exception cref="FormatException">The line is no record; the message says why.</exception>
    public bool TryRead(ReadOnlySpan<byte> line, Dictionary<string, string?> row)
    {
        row.Clear();
        _isJson ??= line.TrimStart("\uFEFF \t"u8).StartsWith((byte)'{');
        if (_isJson.Value)
        {
            ReadObject(line, row);
            return true;
        }

        List<string> fields = CsvFields.Of(line);
        if (_heading is null)
        {
            _heading = fields.ConvertAll(name => name.Trim());
            return false;
        }

        if (fields.Count != _heading.Count)
        {
            throw new FormatException($"the row has {fields.Count} fields and the heading {_heading.Count}");
        }

        for (int i = 0; i < fields.Count; i++)
        {
            row[_heading[i]] = fields[i].Length == 0 ? null : fields[i];
        }

        return true;
    }

    /// <summary>Reads an object of single values into named texts.</summary>
    /// <exception cref="FormatException">The line is no object; the message says why.</exception>
    public static void ReadObject(ReadOnlySpan<byte> line, Dictionary<string, string?> row)
    {
        try
        {
            var reader = new Utf8JsonReader(line.TrimStart("\uFEFF"u8));
            reader.Read();
            ReadObject(ref reader, row);

            // What follows the object must be nothing.
            reader.Read();
        }
        catch (JsonException e)
        {
            throw new FormatException($"not valid JSON at byte {e.BytePositionInLine ?? 0}", e);
        }
    }

    /// <summary>Reads an object that the reader stands on into named texts.</summary>
    /// <exception cref="FormatException">It is no object.</exception>
    public static void ReadObject(ref Utf8JsonReader reader, Dictionary<string, string?> row)
    {
        row.Clear();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new FormatException("the line does not hold an object; write one record a line, as {\"id\": ...}");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = TranscriptText.Read(ref reader);
            reader.Read();
            row[name] = Scalar(ref reader);
        }
    }

    /// <summary>A value as text; null for null. Objects and lists belong to later versions: what has no meaning here is passed over.</summary>
    public static string? Scalar(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return TranscriptText.Read(ref reader);
            case JsonTokenType.Number:
                return Encoding.UTF8.GetString(reader.ValueSpan);
            case JsonTokenType.True:
                return "true";
            case JsonTokenType.False:
                return "false";
            default:
                reader.Skip();
                return null;
        }
    }
}
