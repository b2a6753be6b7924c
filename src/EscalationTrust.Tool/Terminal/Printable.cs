using System.Text;

namespace EscalationTrust.Tool;

/// <summary>Makes text of strangers fit to be shown: one line, no control characters, not too long.</summary>
internal static class Printable
{
    private const int MostWords = 160;
    private const int MostName = 60;

    /// <summary>Words in quotes.</summary>
    public static string Quote(ReadOnlySpan<char> text) => "\"" + Cut(text, MostWords) + "\"";

    /// <summary>A sentence, at full length.</summary>
    public static string Line(string text) => Cut(text, int.MaxValue - 1);

    /// <summary>A name or an identity.</summary>
    public static string Name(string text) => Cut(text, MostName);

    private static string Cut(ReadOnlySpan<char> text, int most)
    {
        var shown = new StringBuilder();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (shown.Length >= most)
            {
                shown.Append('…');
                break;
            }

            // A terminal would obey control characters, and marks of direction would turn the line around.
            bool plain = Rune.GetUnicodeCategory(rune) is not (System.Globalization.UnicodeCategory.Control
                or System.Globalization.UnicodeCategory.Format
                or System.Globalization.UnicodeCategory.LineSeparator
                or System.Globalization.UnicodeCategory.ParagraphSeparator);
            shown.Append(plain ? rune.ToString() : " ");
        }

        return shown.ToString();
    }
}
