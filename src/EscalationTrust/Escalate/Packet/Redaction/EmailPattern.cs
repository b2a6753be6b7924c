namespace EscalationTrust;

/// <summary>E-mail addresses around an "@", international ones included.</summary>
internal static class EmailPattern
{
    public static MaskedSpan Find(ReadOnlySpan<char> text, int from, int at)
    {
        int start = at;
        while (start > from && IsLocal(text[start - 1]))
        {
            start--;
        }

        while (start < at && text[start] is '.' or '\'')
        {
            start++;
        }

        int end = at + 1;
        while (end < text.Length && IsDomain(text[end]))
        {
            end++;
        }

        // A full stop behind an address ends the sentence.
        while (end > at + 1 && text[end - 1] is '.' or '-')
        {
            end--;
        }

        return start < at && HasTopLevel(text[(at + 1)..end])
            ? new MaskedSpan { Kind = PersonalDataKinds.Emails, Start = start, End = end }
            : default;
    }

    private static bool HasTopLevel(ReadOnlySpan<char> domain)
    {
        int dot = domain.LastIndexOf('.');
        ReadOnlySpan<char> top = domain[(dot + 1)..];
        return dot > 0 && top.Length >= 2 && char.IsLetter(top[0]) && domain[0] != '.';
    }

    private static bool IsLocal(char c) => char.IsLetterOrDigit(c) || c is '.' or '_' or '%' or '+' or '-' or '\'' || char.IsSurrogate(c);

    private static bool IsDomain(char c) => char.IsLetterOrDigit(c) || c is '.' or '-';
}
