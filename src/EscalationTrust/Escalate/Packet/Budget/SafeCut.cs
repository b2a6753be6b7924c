using System.Globalization;

namespace EscalationTrust;

/// <summary>Cuts a text where nothing breaks: neither a character that readers see as one, nor a number.</summary>
/// <remarks>Half a card number would stay readable because no redactor knows it any more, so the cut goes before the number.</remarks>
internal static class SafeCut
{
    public const char Mark = '…';

    // A card with separators is not longer.
    private const int LongestNumber = 40;

    private const int LongestGap = 3;

    /// <summary>The text itself when it is short enough; otherwise its beginning with <see cref="Mark"/> behind it, no longer than <paramref name="most"/>.</summary>
    public static string To(string text, int most) =>
        text.Length <= most ? text : string.Concat(text.AsSpan(0, Length(text, Math.Max(most - 1, 0))).TrimEnd(), "…");

    /// <summary>How many of the first units of a longer text fit whole.</summary>
    public static int Length(ReadOnlySpan<char> text, int most)
    {
        int length = WholeCharacters(text, most);
        int last = length;
        while (last > 0 && length - last <= LongestGap && IsJoint(text[last - 1]))
        {
            last--;
        }

        int next = length;
        while (next < text.Length && next - length <= LongestGap && IsJoint(text[next]))
        {
            next++;
        }

        bool cutsNumber = last > 0 && next < text.Length && DigitRun.IsDigit(text[last - 1]) && DigitRun.IsDigit(text[next]);
        return cutsNumber ? StartOfNumber(text, last) : length;
    }

    private static int StartOfNumber(ReadOnlySpan<char> text, int end)
    {
        int start = end;
        while (start > 0 && end - start < LongestNumber && (DigitRun.IsDigit(text[start - 1]) || IsJoint(text[start - 1])))
        {
            start--;
        }

        // Longer than any card or account, it is no such number.
        return end - start < LongestNumber ? start : end;
    }

    /// <summary>The last boundary between characters as readers see them, at or before <paramref name="most"/>.</summary>
    private static int WholeCharacters(ReadOnlySpan<char> text, int most)
    {
        int at = most;
        while (at > 0 && !IsPlain(text, at))
        {
            at--;
        }

        while (at < most)
        {
            int next = at + StringInfo.GetNextTextElementLength(text[at..]);
            if (next > most)
            {
                break;
            }

            at = next;
        }

        return at;
    }

    /// <summary>Between two printable ASCII characters there always is a boundary.</summary>
    private static bool IsPlain(ReadOnlySpan<char> text, int at) => text[at - 1] is >= ' ' and <= '~' && text[at] is >= ' ' and <= '~';

    private static bool IsJoint(char c) => DigitRun.IsSeparator(c) || c == '+';
}
