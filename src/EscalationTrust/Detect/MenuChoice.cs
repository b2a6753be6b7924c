namespace EscalationTrust;

/// <summary>Finds what a customer says who answers a menu with the label of one of its options: "2" to "1. Track an order 2. Talk to an agent".</summary>
internal static class MenuChoice
{
    /// <summary>Words of a message that may be nothing but a label: "option 2, please".</summary>
    public const int MostWords = 3;

    private const int LongestMessage = 32;

    // Behind a label, before what it stands for: "2) ", "*2* – ", "2️⃣ ".
    private const string Separators = " \t\u00A0*_.):]=>-\u2013\u2014\uFE0F\u20E3";

    // Before a label that opens a line.
    private const string Openers = " \t\u00A0*_([#>-\u2022\u00B7";

    // Behind an option in one line.
    private const string Ends = "\n\r,;|.!?";

    private static readonly HashSet<string> Beside = new(StringComparer.OrdinalIgnoreCase)
    {
        "option", "number", "choice", "please", "pls", "thanks", "opción", "opcion", "número", "numero", "choix", "nummer", "bitte", "opzione",
        "opção", "opcao", "optie", "graag", "opcja", "proszę", "prosze", "seçenek", "secenek",
    };

    private static readonly HashSet<string> Connectors = new(StringComparer.OrdinalIgnoreCase)
    {
        "to", "for", "if", "para", "por", "pour", "für", "fuer", "um", "per", "voor", "om", "aby", "żeby", "için",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> BesideLabel = Beside.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> BehindLabel = Connectors.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where the text of the chosen option stands in the bot's reply; empty when the message is no label, or the reply has no such option.</summary>
    public static Range In(ReadOnlySpan<char> message, ReadOnlySpan<char> reply)
    {
        ReadOnlySpan<char> label = message.Length > LongestMessage ? default : LabelOf(message);
        for (int from = 0; !label.IsEmpty;)
        {
            int at = reply[from..].IndexOf(label, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                break;
            }

            from += at + label.Length;
            if (OpensOption(reply, from - label.Length, from))
            {
                int start = reply.Length - reply[from..].TrimStart(Separators).Length;
                start += ConnectorOf(reply[start..]);
                return start..(start + LengthOf(reply[start..]));
            }
        }

        return default;
    }

    /// <summary>The label that a message is, without what stands around it.</summary>
    private static ReadOnlySpan<char> LabelOf(ReadOnlySpan<char> message)
    {
        ReadOnlySpan<char> label = default;
        foreach (Range range in message.SplitAny(" \t\n,.!()[]#*:\uFE0F\u20E3"))
        {
            ReadOnlySpan<char> word = message[range];
            if (IsLabel(word) && label.IsEmpty)
            {
                label = word;
            }
            else if (!word.IsEmpty && !BesideLabel.Contains(word))
            {
                return default;
            }
        }

        return label;
    }

    private static bool IsLabel(ReadOnlySpan<char> word) =>
        word.Length is 1 or 2 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[^1]) || (word.Length == 1 && char.IsAsciiLetter(word[0]));

    private static bool OpensOption(ReadOnlySpan<char> reply, int start, int end)
    {
        bool whole = (start == 0 || !char.IsLetterOrDigit(reply[start - 1])) && (end == reply.Length || !char.IsLetterOrDigit(reply[end]));
        if (!whole || end == reply.Length)
        {
            return false;
        }

        ReadOnlySpan<char> line = reply[..start].TrimEnd(Openers);
        bool opensLine = line.IsEmpty || line[^1] is '\n' or '\r';
        bool marked = reply[end] is ')' or ']' or ':' or '=' or '\uFE0F' or '\u20E3' || (reply[end] == '.' && end + 1 < reply.Length && reply[end + 1] == ' ');
        return marked || (char.IsAsciiDigit(reply[start]) && (opensLine || ConnectorOf(reply[end..].TrimStart(Separators)) != 0));
    }

    /// <summary>The length of the word that joins a label to its text: "reply 2 to talk to an agent", "0 for an operator"; 0 without one.</summary>
    private static int ConnectorOf(ReadOnlySpan<char> text)
    {
        int end = text.IndexOf(' ');
        return end > 0 && BehindLabel.Contains(text[..end]) ? end + 1 : 0;
    }

    /// <summary>How far an option reaches: to the end of its line or sentence, or to the next label.</summary>
    private static int LengthOf(ReadOnlySpan<char> option)
    {
        int end = 0;
        while (end < option.Length && !Ends.Contains(option[end]) && !(end > 0 && BeginsAnother(option, end)))
        {
            end++;
        }

        return end;
    }

    private static bool BeginsAnother(ReadOnlySpan<char> option, int at) =>
        !char.IsLetterOrDigit(option[at - 1])
        && (char.IsAsciiDigit(option[at]) || (char.IsAsciiLetter(option[at]) && at + 1 < option.Length && option[at + 1] is ')' or ']'));
}
