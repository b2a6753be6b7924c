using System.Globalization;
using System.Text;

namespace EscalationTrust.Benchmarks;

/// <summary>Writes real-looking support messages from a seed: the same seed gives the same messages everywhere.</summary>
/// <remarks>
/// Shares: 8 % in another language, 25 % with a phrase of the book, 15 % with a typo or two, 4 % in capitals,
/// 30 % with typographic quotes, 3 % with an emoji. Lengths spread around the mean as chat messages do.
/// </remarks>
internal sealed class MessageGenerator
{
    private static readonly string[] Things = ["router", "jacket", "coffee machine", "subscription", "phone", "invoice", "suitcase", "printer", "gift card", "train ticket"];
    private static readonly string[] Days = ["Monday", "Tuesday", "Friday", "the 3rd", "12 May", "last week"];
    private static readonly string[] Others = ["es", "fr", "de", "it", "pt"];

    private readonly Random _random;
    private readonly Dictionary<string, List<string>> _sentences = new(StringComparer.Ordinal);
    private readonly ILookup<string, Phrase> _phrases = PhraseBook.All.ToLookup(phrase => phrase.Language);

    public MessageGenerator(int seed)
    {
        _random = new Random(seed);
        List<string> section = [];
        foreach (string line in EmbeddedText.Lines("sentences.txt"))
        {
            if (line[0] == '[')
            {
                _sentences.Add(line.Trim('[', ']'), section = []);
            }
            else
            {
                section.Add(line);
            }
        }
    }

    /// <summary>Customer messages.</summary>
    /// <param name="count">How many.</param>
    /// <param name="meanLength">Their mean length in characters.</param>
    public string[] Messages(int count, int meanLength) => [.. Enumerable.Range(0, count).Select(_ => Message(meanLength))];

    /// <summary>Replies of a bot.</summary>
    public string[] Replies(int count, int meanLength) =>
        [.. Enumerable.Range(0, count).Select(_ => Compose("bot", Length(meanLength), null))];

    private string Message(int meanLength)
    {
        string language = Chance(0.08) ? Pick(Others) : "en";
        string? phrase = Chance(0.25) ? Pick([.. _phrases[language]]).Text : null;
        var text = new StringBuilder(Compose(language, Length(meanLength), phrase));
        if (Chance(0.15))
        {
            Mistype(text);
        }

        if (Chance(0.3))
        {
            text.Replace('\'', '’').Replace("\"payment pending\"", "“payment pending”");
        }

        if (Chance(0.03))
        {
            text.Append(" 😡");
        }

        string result = text.ToString();
        return Chance(0.04) ? result.ToUpperInvariant() : result;
    }

    // Sentences until the length is nearest; a long remainder is cut at a blank, as people break off.
    private string Compose(string language, int length, string? phrase)
    {
        var text = new StringBuilder(length + 100);
        int phraseAt = phrase is null ? -1 : _random.Next(0, Math.Max(1, length - phrase.Length));
        while (text.Length < length)
        {
            if (phraseAt >= 0 && text.Length >= phraseAt)
            {
                Add(text, phrase + ".");
                phraseAt = -1;
            }
            else
            {
                Add(text, Fill(Pick(_sentences[language])));
            }
        }

        if (text.Length > length)
        {
            int cut = length;
            while (cut < text.Length && text[cut] != ' ')
            {
                cut++;
            }

            text.Length = cut;
        }

        return text.ToString();
    }

    private string Fill(string sentence) => sentence
        .Replace("{thing}", Pick(Things), StringComparison.Ordinal)
        .Replace("{day}", Pick(Days), StringComparison.Ordinal)
        .Replace("{number}", _random.Next(10_000, 9_999_999).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{amount}", $"{_random.Next(3, 900)}.{_random.Next(10, 99)}", StringComparison.Ordinal);

    private void Mistype(StringBuilder text)
    {
        for (int i = _random.Next(1, 3); i > 0; i--)
        {
            int at = _random.Next(0, text.Length - 1);
            if (char.IsLetter(text[at]) && char.IsLetter(text[at + 1]))
            {
                (text[at], text[at + 1]) = (text[at + 1], text[at]);
            }
        }
    }

    // Between half and one and a half times the mean, thicker in the middle.
    private int Length(int mean) => (int)(mean * (0.48 + (_random.NextDouble() / 2) + (_random.NextDouble() / 2)));

    private static void Add(StringBuilder text, string sentence) => (text.Length == 0 ? text : text.Append(' ')).Append(sentence);

    private bool Chance(double share) => _random.NextDouble() < share;

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];
}
