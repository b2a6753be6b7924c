namespace EscalationTrust;

/// <summary>Finds what a customer says who answers a menu with the mark of one of its options: "2" to "1. Track an order 2. Talk to an agent".</summary>
/// <remarks>Knows "2 Returns", "2) Returns", "press 2 for returns", "for returns, press 2", "Returns (2)" and "B) Returns", in any language.</remarks>
internal static class MenuChoice
{
    /// <summary>Words of a message that may be nothing but a mark: "option 2, please".</summary>
    public const int MostWords = 3;

    private const int LongestMessage = 32;
    private const int LongestMark = 2;

    // A menu stands at the end of a reply, and looking for it must take no time in a megabyte of numbers.
    private const int LongestMenu = 2_000;
    private const string LineEnds = "\r\n";

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> BesideMark = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "option", "number", "choice", "please", "pls", "plz", "thanks", "opción", "opcion", "número", "numero", "choix", "nummer", "bitte", "opzione",
        "opção", "opcao", "optie", "graag", "opcja", "proszę", "prosze", "seçenek", "secenek", "the", "one", "la", "le", "el", "il", "die", "de",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where the label of the option stands in the bot's reply that a message picks; empty when it picks none.</summary>
    public static Range In(ReadOnlySpan<char> message, ReadOnlySpan<char> reply)
    {
        ReadOnlySpan<char> label = message.Length > LongestMessage ? default : LabelOf(MarkIn(message), reply.Length > LongestMenu ? reply[^LongestMenu..] : reply);
        return !label.IsEmpty && reply.Overlaps(label, out int offset) ? offset..(offset + label.Length) : default;
    }

    private static ReadOnlySpan<char> LabelOf(ReadOnlySpan<char> mark, ReadOnlySpan<char> reply)
    {
        for (int from = 0; !mark.IsEmpty && from < reply.Length;)
        {
            int at = reply[from..].IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                break;
            }

            at += from;
            from = at + mark.Length;
            bool letter = char.IsAsciiLetter(mark[0]);
            if (IsMark(reply, at, mark.Length, letter) && Label(reply, at, mark.Length, letter) is { IsEmpty: false } label)
            {
                return label;
            }
        }

        return default;
    }

    /// <summary>The number or letter that a message consists of, but for a "please": "2", "b)", "the second one".</summary>
    private static ReadOnlySpan<char> MarkIn(ReadOnlySpan<char> message)
    {
        ReadOnlySpan<char> mark = default;
        foreach (Range range in message.SplitAny(" \t\n,.!()[]#*:'\"\uFE0F\u20E3"))
        {
            ReadOnlySpan<char> word = message[range];
            if (mark.IsEmpty && (CanMark(word) ? word : NumberWords.DigitOf(word)) is { IsEmpty: false } first)
            {
                mark = first;
            }
            else if (!word.IsEmpty && !BesideMark.Contains(word))
            {
                return default;
            }
        }

        return mark;
    }

    private static bool CanMark(ReadOnlySpan<char> word) =>
        (word.Length is > 0 and <= LongestMark && DigitsAt(word, 0) == word.Length) || (word.Length == 1 && char.IsAsciiLetter(word[0]));

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
