using System.Text;

namespace EscalationTrust;

/// <summary>
/// Writes a text from a template: <c>{owner}</c> is an argument, <c>[…]</c> stands only when every argument in it is known, and
/// <c>[…|…]</c> has another wording for when not. Brackets do not nest. An argument that is not known leaves nothing behind.
/// </summary>
internal static class NoticeTemplate
{
    public static string Write(string template, in NoticeArguments arguments, NoticeUnits units)
    {
        if (template.AsSpan().IndexOfAny('[', '{') < 0)
        {
            return template;
        }

        var text = new StringBuilder(template.Length);
        ReadOnlySpan<char> rest = template;
        while (rest.IndexOf('[') is >= 0 and int open && rest[open..].IndexOf(']') is > 0 and int length)
        {
            Append(text, rest[..open], in arguments, units);
            ReadOnlySpan<char> choice = rest[(open + 1)..(open + length)];
            int bar = choice.IndexOf('|');
            int start = text.Length;
            if (!Append(text, bar < 0 ? choice : choice[..bar], in arguments, units))
            {
                text.Length = start;
                Append(text, bar < 0 ? default : choice[(bar + 1)..], in arguments, units);
            }

            rest = rest[(open + length + 1)..];
        }

        Append(text, rest, in arguments, units);
        return text.ToString();
    }

    /// <summary>False when an argument was not known.</summary>
    private static bool Append(StringBuilder text, ReadOnlySpan<char> part, in NoticeArguments arguments, NoticeUnits units)
    {
        bool known = true;
        while (part.IndexOf('{') is >= 0 and int open && part[open..].IndexOf('}') is > 0 and int length)
        {
            string? value = NoticeValues.Of(part[(open + 1)..(open + length)], in arguments, units);
            known &= value is not null;
            text.Append(part[..open]).Append(value);
            part = part[(open + length + 1)..];
        }

        text.Append(part);
        return known;
    }
}
