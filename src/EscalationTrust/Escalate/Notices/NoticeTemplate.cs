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

    /// <summary>What is wrong with a template, as a rule; null when nothing is.</summary>
    public static string? WhatIsWrong(string template)
    {
        int depth = 0;
        for (int i = 0; i < template.Length && depth is 0 or 1; i++)
        {
            depth += template[i] switch { '[' => 1, ']' => -1, _ => 0 };
        }

        if (depth != 0)
        {
            return "square brackets must come in pairs and must not nest";
        }

        for (int open = template.IndexOf('{'); open >= 0; open = template.IndexOf('{', open + 1))
        {
            int close = template.IndexOf('}', open);
            string name = close < 0 ? "" : template[(open + 1)..close];
            if (!NoticeValues.Names.Contains(name))
            {
                return $"there is no argument \"{name}\": known are {string.Join(", ", NoticeValues.Names)}";
            }
        }

        return Outside(template).Contains('{') ? "an argument must stand in square brackets, since it may not be known"
            : Write(template, default, NoticeUnits.Symbols).Trim().Length == 0 ? "must say something when no argument is known"
            : null;
    }

    /// <summary>What stands outside square brackets, or inside as the wording without an argument.</summary>
    private static string Outside(string template)
    {
        var text = new StringBuilder(template.Length);
        int start = 0;
        for (int open = template.IndexOf('['); open >= 0; open = template.IndexOf('[', start))
        {
            int close = template.IndexOf(']', open);
            int bar = template.IndexOf('|', open, close - open);
            text.Append(template, start, open - start).Append(template, bar < 0 ? close : bar, bar < 0 ? 0 : close - bar);
            start = close + 1;
        }

        return text.Append(template, start, template.Length - start).ToString();
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
