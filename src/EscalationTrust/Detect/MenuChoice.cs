namespace EscalationTrust;

/// <summary>Finds what a customer picks who answers a menu with its mark: "2" is the label that the bot wrote beside the 2.</summary>
/// <remarks>Knows "2 Returns", "2) Returns", "press 2 for returns", "for returns, press 2", "Returns (2)" and "B) Returns", in any language.</remarks>
internal static class MenuChoice
{
    private const int LongestMark = 2;

    // A menu stands at the end of a reply, and looking for it must take no time in a megabyte of numbers.
    private const int LongestMenu = 2_000;
    private const string LineEnds = "\r\n";

    /// <summary>The label of the option that a short message picks; empty when it picks none.</summary>
    public static ReadOnlySpan<char> LabelOf(ReadOnlySpan<char> message, ReadOnlySpan<char> reply)
    {
        ReadOnlySpan<char> mark = MarkIn(message);
        if (mark.IsEmpty)
        {
            return default;
        }

        reply = reply.Length > LongestMenu ? reply[^LongestMenu..] : reply;
        bool letter = char.IsAsciiLetter(mark[0]);
        for (int from = 0; from < reply.Length;)
        {
            int at = reply[from..].IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                return default;
            }

            at += from;
            if (IsMark(reply, at, mark.Length, letter) && Label(reply, at, mark.Length, letter) is { IsEmpty: false } label)
            {
                return label;
            }

            from = at + mark.Length;
        }

        return default;
    }

    /// <summary>The one number of a message, or its only letter.</summary>
    private static ReadOnlySpan<char> MarkIn(ReadOnlySpan<char> message)
    {
        int start = message.IndexOfAnyInRange('0', '9');
        if (start < 0)
        {
            ReadOnlySpan<char> only = message.Trim(" .)(]['\"");
            return only.Length == 1 && char.IsAsciiLetter(only[0]) ? only : default;
        }

        int length = DigitsAt(message, start);
        bool alone = message[(start + length)..].IndexOfAnyInRange('0', '9') < 0;
        return alone && length <= LongestMark && IsMark(message, start, length, letter: false) ? message.Slice(start, length) : default;
    }

    /// <summary>True when an option could be marked here: not inside a word, a time, an amount or a date.</summary>
    private static bool IsMark(ReadOnlySpan<char> text, int at, int length, bool letter)
    {
        char before = at == 0 ? ' ' : text[at - 1];
        int end = at + length;
        char after = end == text.Length ? ' ' : text[end];
        char next = end + 1 >= text.Length ? ' ' : text[end + 1];
        if (char.IsLetterOrDigit(before) || char.IsLetterOrDigit(after))
        {
            return false;
        }

        if (letter)
        {
            return after is ')' or ']' or '.' or ':' && !char.IsLetterOrDigit(next);
        }

        bool joined = before is '.' or ',' or ':' or '/' or '-' && at > 1 && char.IsAsciiDigit(text[at - 2]);
        return !joined && !(after is '.' or ',' or ':' or '/' or '-' && char.IsAsciiDigit(next)) && after != '%';
    }

    /// <summary>The words beside a mark: behind it, or before it where the marks of its line stand behind their labels.</summary>
    private static ReadOnlySpan<char> Label(ReadOnlySpan<char> reply, int at, int length, bool letter)
    {
        int lineStart = reply[..at].LastIndexOfAny(LineEnds) + 1;
        int lineEnd = reply[at..].IndexOfAny(LineEnds);
        ReadOnlySpan<char> line = lineEnd < 0 ? reply[lineStart..] : reply[lineStart..(at + lineEnd)];
        int start = at - lineStart;
        int end = start + length;
        int last = LastMark(line, letter);
        if (HasWords(line[last..]))
        {
            ReadOnlySpan<char> behind = line[end..].TrimStart(" .):]-–—\uFE0F\u20E3");
            return behind[..LabelEnd(behind, letter)];
        }

        ReadOnlySpan<char> before = line[..start];
        return before[LastMark(before, letter)..].Trim(" .):]-–—,([\uFE0F\u20E3");
    }

    /// <summary>Where the last mark of a line ends; 0 without one.</summary>
    private static int LastMark(ReadOnlySpan<char> line, bool letter)
    {
        for (int i = line.Length - 1; i >= 0; i--)
        {
            if (LengthAt(line, i, letter) is > 0 and var length)
            {
                return i + length;
            }
        }

        return 0;
    }

    /// <summary>A label ends at the next mark or with its sentence.</summary>
    private static int LabelEnd(ReadOnlySpan<char> label, bool letter)
    {
        for (int i = 0; i < label.Length; i++)
        {
            bool ends = label[i] is '.' or '!' or '?' or ';' or '。' or '！' or '？' && (i + 1 == label.Length || !char.IsLetterOrDigit(label[i + 1]));
            if (ends || LengthAt(label, i, letter) > 0)
            {
                return i;
            }
        }

        return label.Length;
    }

    private static int LengthAt(ReadOnlySpan<char> text, int at, bool letter)
    {
        int length = letter ? (char.IsAsciiLetter(text[at]) ? 1 : 0) : DigitsAt(text, at);
        bool whole = length is > 0 and <= LongestMark && (at == 0 || !char.IsAsciiDigit(text[at - 1]));
        return whole && IsMark(text, at, length, letter) ? length : 0;
    }

    private static int DigitsAt(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - at;
    }

    private static bool HasWords(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }
}
