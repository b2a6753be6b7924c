namespace EscalationTrust;

/// <summary>Says whether a sentence ends in what stands between two words. A pattern never reaches beyond it; a comma is no end.</summary>
internal static class SentenceEnd
{
    public static bool In(ReadOnlySpan<char> between)
    {
        foreach (char c in between)
        {
            if (c is '.' or '!' or '?' or ';' or '\n' or '\r' or '。' or '！' or '？' or '；' or '\u2026')
            {
                return true;
            }
        }

        return false;
    }
}
