namespace EscalationTrust;

/// <summary>Phone numbers, carefully: a number that could as well be an order stays readable.</summary>
/// <remarks>
/// One of three must hold: a country code written with "+"; a grouping that only phones have (3-3-4 digits, an area code in
/// brackets, a leading 0 in groups, "00" and a country code); or a word such as "phone" right before. A word such as "order"
/// right before rules the last two out, and so does the form of a date.
/// </remarks>
internal static class PhonePattern
{
    private const int Least = 7;
    private const int Most = 15;

    public static MaskedSpan Find(ReadOnlySpan<char> text, int from, DigitRun run)
    {
        if (run.Digits < Least)
        {
            return default;
        }

        if (run.Start > from && text[run.Start - 1] == '+')
        {
            return International(text, from, run);
        }

        int start = run.Start > from && text[run.Start - 1] == '(' ? run.Start - 1 : run.Start;
        if (IsPhone(text, from, start, run, byForm: true))
        {
            return Span(start, run.End);
        }

        if (WordOf(text, from, run) is { IsEmpty: false } word)
        {
            return word;
        }

        return IsPhone(text, from, start, run, byForm: false) ? Span(start, run.End) : default;
    }

    /// <summary>Other numbers may stand before or behind a phone: each word of digits on its own.</summary>
    private static MaskedSpan WordOf(ReadOnlySpan<char> text, int from, DigitRun run)
    {
        for (int at = run.Start; at < run.End; at++)
        {
            int space = text[at..run.End].IndexOf(' ');
            int end = space < 0 ? run.End : at + space;
            DigitRun word = DigitRun.Read(text[..end], at);
            if (end - at < run.End - run.Start && word.Digits >= Least && IsPhone(text, from, at, word, byForm: true))
            {
                return Span(at, word.End);
            }

            at = end;
        }

        return default;
    }

    private static MaskedSpan International(ReadOnlySpan<char> text, int from, DigitRun run)
    {
        int start = run.Start - 1;
        int end = run.Start;
        int digits = 0;
        for (int at = run.Start; at < run.End && digits <= Most; at++)
        {
            digits += DigitRun.IsDigit(text[at]) ? 1 : 0;
            bool groupEnds = at + 1 == run.End || !DigitRun.IsDigit(text[at + 1]);
            end = groupEnds && DigitRun.IsDigit(text[at]) && digits <= Most ? at + 1 : end;
        }

        return end > run.Start && run.Digits > Least && Apart(text, from, start, end) ? Span(start, end) : default;
    }

    private static bool IsPhone(ReadOnlySpan<char> text, int from, int start, DigitRun run, bool byForm)
    {
        if (run.Digits > Most || !Apart(text, from, start, run.End))
        {
            return false;
        }

        DigitGroups groups = DigitGroups.Of(text[run.Start..run.End]);
        if (groups.IsDateOrAddress)
        {
            return false;
        }

        int verdict = PhoneWords.Verdict(text[from..start]);
        return byForm ? verdict >= 0 && HasForm(text, start, run, groups) : verdict > 0;
    }

    private static bool HasForm(ReadOnlySpan<char> text, int start, DigitRun run, DigitGroups groups)
    {
        if (groups.Count < 2 || run.Digits < 9)
        {
            return false;
        }

        // (555) 123-4567
        if (text[start] == '(' && groups[0] is >= 2 and <= 5 && text[run.Start + groups[0]] == ')')
        {
            return true;
        }

        bool american = groups.Count == 3 && groups[0] == 3 && groups[1] == 3 && groups[2] == 4;
        bool withOne = groups.Count == 4 && text[run.Start] == '1' && groups[0] == 1 && groups[1] == 3 && groups[2] == 3 && groups[3] == 4;
        bool national = text[run.Start] == '0' && groups[0] is >= 2 and <= 5 && run.Digits <= 12;
        bool abroad = text[run.Start] == '0' && text[run.Start + 1] == '0' && text[run.Start + 2] is >= '1' and <= '9' && run.Digits >= 11;
        return american || withOne || national || abroad;
    }

    /// <summary>Not a part of a longer code: no letter, digit or mark of a code right before or behind. What was masked before is no part of anything.</summary>
    private static bool Apart(ReadOnlySpan<char> text, int from, int start, int end) =>
        (start == from || !IsCode(text[start - 1])) && (end == text.Length || !(IsCode(text[end]) || text[end] == '%'));

    // Scripts without spaces write their words right beside a number.
    private static bool IsCode(char c) => (char.IsLetterOrDigit(c) && c < '\u2E80') || c is '#' or '_' or '$' or '€' or '£' or '=' or '*' or '+';

    private static MaskedSpan Span(int start, int end) => new() { Kind = PersonalDataKinds.Phones, Start = start, End = end };
}
