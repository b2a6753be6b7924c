using System.Globalization;
using System.Text;

namespace EscalationTrust;

/// <summary>Writes Markdown in which the customer's words stay words: nothing they type becomes a heading, a link or HTML.</summary>
internal sealed class MarkdownText
{
    private readonly StringBuilder _text = new(2_048);

    /// <summary>A heading, with an empty line before it.</summary>
    public void Heading(string text) => _text.Append(_text.Length == 0 ? "" : "\n").Append("## ").Append(text).Append("\n\n");

    /// <summary>A line as it is.</summary>
    public void Line(string text) => _text.Append(text).Append('\n');

    public void Gap() => _text.Append('\n');

    public override string ToString() => _text.ToString();

    /// <summary>Foreign text on one line, harmless.</summary>
    public static string Plain(string? text)
    {
        ReadOnlySpan<char> words = text.AsSpan().Trim();
        var plain = new StringBuilder(words.Length + 8);
        for (int i = 0; i < words.Length; i++)
        {
            char c = words[i];
            if (char.IsControl(c) || c is '\u2028' or '\u2029')
            {
                // A line break in a quote would end it.
                plain.Append(plain.Length != 0 && plain[^1] == ' ' ? "" : " ");
                continue;
            }

            // Inside a name such as order_number a line is no mark.
            bool inside = c == '_' && i > 0 && i + 1 < words.Length && char.IsLetterOrDigit(words[i - 1]) && char.IsLetterOrDigit(words[i + 1]);
            if (!inside && c is ('\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~' or '#'))
            {
                plain.Append('\\');
            }

            plain.Append(c);
        }

        return plain.ToString();
    }

    public static string Quote(string? text) => $"“{Plain(text)}”";

    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);

    public static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
