namespace EscalationTrust;

/// <summary>Payment cards: ISO/IEC 7812 numbers of known issuers with a right check digit (Luhn).</summary>
/// <remarks>
/// Digits may be grouped in any way. A card may stand in a longer row of groups, with an expiry date behind it: every row of
/// whole groups of 13 to 19 digits is tried, the longest first, since a card that stays readable is worse than a number masked.
/// </remarks>
internal static class CardPattern
{
    private const int Least = 13;
    private const int Most = 19;

    public static MaskedSpan Find(ReadOnlySpan<char> text, DigitRun run)
    {
        if (run.Digits < Least)
        {
            return default;
        }

        for (int start = run.Start; start < run.End; start++)
        {
            bool begins = DigitRun.IsDigit(text[start]) && (start == run.Start || !DigitRun.IsDigit(text[start - 1]));
            if (begins && LongestFrom(text, start, run.End) is > 0 and int end)
            {
                return new MaskedSpan { Kind = PersonalDataKinds.Cards, Start = start, End = end };
            }
        }

        return default;
    }

    /// <summary>Where the longest card that begins here ends; 0 for none.</summary>
    private static int LongestFrom(ReadOnlySpan<char> text, int start, int runEnd)
    {
        int found = 0;
        int digits = 0;
        // The check goes from the right: which digits count double depends on the length, so both sums are kept.
        int doubledEven = 0;
        int doubledOdd = 0;
        Span<char> prefix = stackalloc char[4];
        for (int at = start; at < runEnd && digits <= Most; at++)
        {
            if (!DigitRun.IsDigit(text[at]))
            {
                continue;
            }

            int digit = text[at] - '0';
            int doubled = digit > 4 ? (2 * digit) - 9 : 2 * digit;
            doubledEven += digits % 2 == 0 ? doubled : digit;
            doubledOdd += digits % 2 == 0 ? digit : doubled;
            if (digits < prefix.Length)
            {
                prefix[digits] = text[at];
            }

            digits++;
            bool ends = at + 1 == runEnd || !DigitRun.IsDigit(text[at + 1]);
            int sum = digits % 2 == 0 ? doubledEven : doubledOdd;
            if (ends && digits is >= Least and <= Most && sum % 10 == 0 && IsIssued(prefix, digits))
            {
                found = at + 1;
            }
        }

        return found;
    }

    /// <summary>Whether a known issuer gives cards of this length with these first digits.</summary>
    private static bool IsIssued(ReadOnlySpan<char> prefix, int digits)
    {
        int four = ((prefix[0] - '0') * 1000) + ((prefix[1] - '0') * 100) + ((prefix[2] - '0') * 10) + (prefix[3] - '0');
        int two = four / 100;
        return two switch
        {
            >= 40 and <= 49 => digits is 13 or 16 or 19,
            >= 51 and <= 55 => digits == 16,
            34 or 37 => digits == 15,
            30 or 36 or 38 or 39 => digits is >= 14 and <= 19,
            35 => digits is >= 16 and <= 19,
            60 or 62 or 64 or 65 => digits is >= 16 and <= 19,
            50 or (>= 56 and <= 69) => digits is >= 13 and <= 19,
            _ => four is >= 2200 and <= 2720 && digits is >= 16 and <= 19,
        };
    }
}
