using System.Text;

namespace EscalationTrust.Benchmarks;

/// <summary>The phrases every contender looks for: nine categories, about 1,200 phrases, most of them English.</summary>
internal static class PhraseBook
{
    public static readonly string[] Categories =
    [
        "human-requested", "customer-says-repeated", "frustration", "abuse", "billing-dispute",
        "refund-or-cancellation", "legal", "security", "churn-threat",
    ];

    // What people add to a phrase; stretches the book where a size sweep asks for more than it holds.
    private static readonly string[] Endings = ["right now", "as soon as possible", "before the weekend", "by tomorrow morning", "once and for all"];

    private static readonly Phrase[] Written = Read();

    /// <summary>The book as it is written.</summary>
    public static IReadOnlyList<Phrase> All => Written;

    /// <summary>A book of the given size: evenly thinned, or stretched with endings.</summary>
    public static IReadOnlyList<Phrase> OfSize(int count)
    {
        if (count <= Written.Length)
        {
            return [.. Enumerable.Range(0, count).Select(i => Written[(int)((long)i * Written.Length / count)])];
        }

        return
        [
            .. Written.Concat(Endings.SelectMany(ending => Written.Select(phrase => phrase with { Text = $"{phrase.Text} {ending}" }))).Take(count),
        ];
    }

    /// <summary>The phrases as a lexicon pack of our own.</summary>
    public static string AsPack(IEnumerable<Phrase> phrases)
    {
        var pack = new StringBuilder();
        foreach (IGrouping<int, Phrase> category in phrases.GroupBy(phrase => phrase.Category).OrderBy(group => group.Key))
        {
            pack.Append('[').Append(Categories[category.Key]).Append("]\n");
            foreach (Phrase phrase in category)
            {
                pack.Append(phrase.Text.Replace('-', ' ')).Append('\n');
            }
        }

        return pack.ToString();
    }

    private static Phrase[] Read()
    {
        var phrases = new Dictionary<string, Phrase>(StringComparer.Ordinal);
        int category = -1;
        foreach (string line in EmbeddedText.Lines("phrases.txt"))
        {
            if (line[0] == '[')
            {
                category = Array.IndexOf(Categories, line.Trim('[', ']'));
                continue;
            }

            int colon = line.IndexOf(':');
            string[] sides = line[(colon + 1)..].Split('/');
            foreach (string beginning in Parts(sides[0]))
            {
                foreach (string ending in Parts(sides[1]))
                {
                    string text = $"{beginning} {ending}";
                    phrases.TryAdd(text, new Phrase(text, category, line[..colon]));
                }
            }
        }

        return [.. phrases.Values];
    }

    private static string[] Parts(string side) =>
        side.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
