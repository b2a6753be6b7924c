namespace EscalationTrust;

/// <summary>Card codes: three or four digits right behind words that name them, such as "CVV: 123".</summary>
internal static class CardCodePattern
{
    private const int Least = 3;
    private const int Most = 4;

    /// <summary>Finds the code at the beginning of a run of digits.</summary>
    public static MaskedSpan Find(ReadOnlySpan<char> text, int from, DigitRun run)
    {
        int start = Begins(text, from, run);
        int end = start;
        while (end < run.End && end - start <= Most && DigitRun.IsDigit(text[end]))
        {
            end++;
        }

        bool apart = end == text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] == '%');
        return end - start is >= Least and <= Most && apart && CardCodeWords.EndWith(text[from..start])
            ? new MaskedSpan { Kind = PersonalDataKinds.CardCodes, Start = start, End = end }
            : default;
    }

    // Letters end a run, so words stand only before its first group; but the digit of "CVV2" is itself the first group.
    private static int Begins(ReadOnlySpan<char> text, int from, DigitRun run)
    {
        int at = run.Start + 1;
        if (run.Start == from || !char.IsLetter(text[run.Start - 1]) || at >= run.End || DigitRun.IsDigit(text[at]))
        {
            return run.Start;
        }

        while (!DigitRun.IsDigit(text[at]))
        {
            at++;
        }

        return at;
    }
}
