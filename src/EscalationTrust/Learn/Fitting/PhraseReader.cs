using System.Text;

namespace EscalationTrust;

/// <summary>Single words and pairs of neighbouring words of a message, in lower case.</summary>
/// <remarks>Letters and inner apostrophes only. What holds a digit or a sign of addresses and codes is left out and breaks a pair, as the end of a sentence does.</remarks>
internal static class PhraseReader
{
    private const int LongestWord = 24;
    private const string Break = "";

    public static HashSet<string> Read(string text)
    {
        var phrases = new HashSet<string>(StringComparer.Ordinal);
        string before = Break;
        foreach (string chunk in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (string word in Words(chunk))
            {
                if (word.Length != 0)
                {
                    phrases.Add(word);
                    if (before.Length != 0)
                    {
                        phrases.Add(before + " " + word);
                    }
                }

                before = word;
            }
        }

        return phrases;
    }

    private static IEnumerable<string> Words(string chunk)
    {
        if (chunk.Any(c => char.IsDigit(c) || c is '@' or '_' or '/' or '#' or '<' or '>'))
        {
            yield return Break;
            yield break;
        }

        var word = new StringBuilder();
        foreach (char c in chunk)
        {
            bool apostrophe = c is '\'' or '’' && word.Length != 0;
            if (apostrophe || char.IsLetter(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                word.Append(apostrophe ? '\'' : char.ToLowerInvariant(c));
                continue;
            }

            if (word.Length != 0)
            {
                yield return Whole(word);
                word.Clear();
            }

            if (c is '.' or '!' or '?' or ';')
            {
                yield return Break;
            }
        }

        if (word.Length != 0)
        {
            yield return Whole(word);
        }
    }

    private static string Whole(StringBuilder word)
    {
        string found = word.ToString().TrimEnd('\'');
        return found.Length > LongestWord ? Break : found;
    }
}
