using System.Text;

namespace EscalationTrust;

/// <summary>Cuts one line of comma-separated values, as RFC 4180 has it; a field holds no line break.</summary>
internal static class CsvFields
{
    /// <summary>The fields of a line.</summary>
    /// <exception cref="FormatException">A quote is not closed, or text follows a closed one.</exception>
    public static List<string> Of(ReadOnlySpan<byte> line)
    {
        var fields = new List<string>();
        ReadOnlySpan<char> rest = Encoding.UTF8.GetString(line).AsSpan().TrimStart('\uFEFF').TrimEnd('\r');
        while (true)
        {
            fields.Add(Take(ref rest, fields.Count + 1));
            if (rest.IsEmpty)
            {
                return fields;
            }

            rest = rest[1..];
        }
    }

    /// <summary>Writes a field; it is put in quotes where it must be.</summary>
    public static void Append(StringBuilder line, string? value)
    {
        if (value is not null && value.AsSpan().ContainsAny(",\"\r\n"))
        {
            line.Append('"').Append(value.Replace("\"", "\"\"", StringComparison.Ordinal).ReplaceLineEndings(" ")).Append('"');
            return;
        }

        line.Append(value);
    }

    private static string Take(ref ReadOnlySpan<char> rest, int number)
    {
        if (!rest.StartsWith('"'))
        {
            int comma = rest.IndexOf(',');
            string plain = (comma < 0 ? rest : rest[..comma]).ToString();
            rest = comma < 0 ? [] : rest[comma..];
            return plain;
        }

        int end = 1;
        while (true)
        {
            int quote = rest[end..].IndexOf('"');
            if (quote < 0)
            {
                throw new FormatException($"field {number} opens a quote and does not close it; write one row on one line");
            }

            end += quote + 1;
            if (end == rest.Length || rest[end] == ',')
            {
                break;
            }

            if (rest[end] != '"')
            {
                throw new FormatException($"field {number} goes on after its closing quote; write a quote inside a field twice");
            }

            end++;
        }

        string quoted = rest[1..(end - 1)].ToString().Replace("\"\"", "\"", StringComparison.Ordinal);
        rest = rest[end..];
        return quoted;
    }
}
