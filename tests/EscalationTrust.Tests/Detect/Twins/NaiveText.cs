using System.Text;
using System.Text.RegularExpressions;

namespace EscalationTrust.Tests.Detect;

/// <summary>One word as a person would cut it out: where it stands and its folded letters (one character a letter).</summary>
internal readonly record struct NaiveWord(int Start, int End, string Letters)
{
    /// <summary>Letters of a character that is a word of its own begin with this mark.</summary>
    public const char Own = '\u0002';

    public ulong Hash => Letters[0] == Own ? WordHash.OfOwnWord(Letters[1]) : WordHash.Of(Encoding.Latin1.GetBytes(Letters));

    public bool IsNumber => Letters[0] is >= '0' and <= '9';
}

/// <summary>The slow, obvious way to read words: character by character, with strings.</summary>
internal static class NaiveText
{
    private const int WordCap = 64;

    public static List<NaiveWord> Words(string text, Func<string, bool> isKnown)
    {
        text = WithoutAddresses(text);
        var words = new List<NaiveWord>();
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool inWord = i < text.Length && (IsLetter(text[i]) || IsIgnorable(text[i]) || IsInnerApostrophe(text, i));
            if (start >= 0 && !inWord)
            {
                Add(text, start, i, isKnown, words);
                start = -1;
            }

            start = inWord && start < 0 ? i : start;
            if (i < text.Length && LetterFolder.IsWordOfItsOwn(text[i]))
            {
                words.Add(new NaiveWord(i, i + 1, $"{NaiveWord.Own}{text[i]}"));
            }
        }

        return words;
    }

    /// <summary>The text with a blank for each character of a web address.</summary>
    public static string WithoutAddresses(string text)
    {
        string folded = string.Concat(text.Select(c => c < 0x80 ? char.ToLowerInvariant(c) : LetterFolder.Fold(c) is > 0 and var letter ? (char)letter : SentenceEnd.Is(c) ? '.' : '\0'));
        foreach (Match address in Regex.Matches(folded, """(?:(?<=[^!#-'*-;=?-Z\\^-z~`_]|^)www\.(?=[!#-'*-;=?-Z\\^-z~`_]*/)|[!#-'*-;=?-Z\\^-z~`_]+?://)[!#-'*-;=?-Z\\^-z~`_]*"""))
        {
            int length = address.Value.TrimEnd('.', ',', ';', ':', '!', '?', '\'', '`', '*', '_', '~').Length;
            text = text.Remove(address.Index, length).Insert(address.Index, new string(' ', length));
        }

        return text;
    }

    /// <summary>True when a sentence ends in what stands between two words.</summary>
    public static bool HoldsSentenceEnd(string between) => between.Any(c => ".!?;。！？；…".Contains(c)) || between.Count(c => c == '\n') > 1;

    public static string Fold(string word) =>
        string.Concat(word.Select(c => (char)LetterFolder.Fold(c)).Where(c => c > LetterFolder.WordOfItsOwn));

    private static void Add(string text, int start, int end, Func<string, bool> isKnown, List<NaiveWord> words)
    {
        string letters = Fold(text[start..end]);
        if (!letters.Any(letter => letter >= '0'))
        {
            return;
        }

        string once = Cut(Shorten(letters, 1));
        string twice = Cut(Shorten(letters, 2));
        words.Add(new NaiveWord(start, end, isKnown(Cut(letters)) ? Cut(letters) : isKnown(twice) || !isKnown(once) ? twice : once));
    }

    /// <summary>Runs of three or more equal Latin letters keep one or two.</summary>
    private static string Shorten(string letters, int keep)
    {
        var result = new StringBuilder();
        for (int i = 0; i < letters.Length;)
        {
            int run = 1;
            while (i + run < letters.Length && letters[i + run] == letters[i])
            {
                run++;
            }

            result.Append(letters[i], run >= 3 && letters[i] is >= 'a' and <= 'z' ? keep : run);
            i += run;
        }

        return result.ToString();
    }

    private static string Cut(string letters) => letters.Length <= WordCap ? letters : letters[..WordCap];

    private static bool IsLetter(char c) => LetterFolder.Fold(c) >= (byte)'0';

    private static bool IsIgnorable(char c) => LetterFolder.Fold(c) == LetterFolder.Ignorable;

    private static bool IsInnerApostrophe(string text, int i) =>
        LetterFolder.Fold(text[i]) == LetterFolder.Apostrophe
        && i > 0 && i + 1 < text.Length
        && (IsLetter(text[i - 1]) || IsIgnorable(text[i - 1]))
        && (IsLetter(text[i + 1]) || IsIgnorable(text[i + 1]));
}
