namespace EscalationTrust;

/// <summary>A stretch of ASCII digits in groups, with the separators that people write into long numbers between them.</summary>
internal readonly ref struct DigitRun
{
    // A space, then a bracket, then a space: "(030) - 123" has no more between two digits.
    private const int LongestGap = 3;

    // More than any number that is looked for has: counting goes no further.
    private const int Enough = 20;

    public required int Start { get; init; }

    /// <summary>Behind the last digit.</summary>
    public required int End { get; init; }

    /// <summary>How many digits there are; those of the rest of a run are counted up to twenty.</summary>
    public required int Digits { get; init; }

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsSeparator(char c) => c is ' ' or '-' or '.' or '/' or '(' or ')' or '\u00A0' or '\u202F' or '\u2009' or '\u2010' or '\u2011' or '\u2013';

    public static DigitRun Read(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        int digits = 0;
        int at = start;
        while (at < text.Length && at - end <= LongestGap)
        {
            if (IsDigit(text[at]))
            {
                digits++;
                end = at + 1;
            }
            else if (!IsSeparator(text[at]))
            {
                break;
            }

            at++;
        }

        return new DigitRun { Start = start, End = end, Digits = digits };
    }

    /// <summary>What is left of a run from one of its digits on, without reading it to its end again.</summary>
    public static DigitRun Rest(ReadOnlySpan<char> text, int start, int end)
    {
        int digits = 0;
        for (int at = start; at < end && digits < Enough; at++)
        {
            digits += IsDigit(text[at]) ? 1 : 0;
        }

        return new DigitRun { Start = start, End = end, Digits = digits };
    }
}
