using System.Text.RegularExpressions;

namespace EscalationTrust.Benchmarks;

/// <summary>What many would write: a compiled regex for each category, sets of words built anew for every comparison.</summary>
/// <param name="sorted">True to sort the phrases, so that the regexes can share beginnings; false for the order in which lists grow.</param>
internal sealed class UsualDotNet(bool sorted)
{
    private const int Remembered = 4;
    private static readonly char[] Separators = [' ', '.', ',', '!', '?', ';', ':', '"', '(', ')', '\n'];

    private readonly Regex[] _categories = BuildRegexes(sorted);

    public static Regex[] BuildRegexes(bool sorted) =>
    [
        .. PhraseBook.All.GroupBy(phrase => phrase.Category).OrderBy(group => group.Key).Select(group => new Regex(
            $@"\b(?:{string.Join('|', Ordered(group, sorted).Select(phrase => Regex.Escape(phrase.Text)))})\b",
            RegexOptions.Compiled | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)),
    ];

    private static IEnumerable<Phrase> Ordered(IEnumerable<Phrase> phrases, bool sorted)
    {
        Phrase[] ordered = [.. phrases.OrderBy(phrase => phrase.Text, StringComparer.Ordinal)];
        if (!sorted)
        {
            new Random(Trace.Seed).Shuffle(ordered);
        }

        return ordered;
    }

    public Outcome Decide(string text, Conversation conversation)
    {
        int found = 0;
        for (int i = 0; i < _categories.Length; i++)
        {
            if (_categories[i].IsMatch(text))
            {
                found |= 1 << i;
            }
        }

        double similarity = conversation.Texts.Select(earlier => Similarity(text, earlier)).DefaultIfEmpty().Max();
        conversation.Texts.Enqueue(text);
        if (conversation.Texts.Count > Remembered)
        {
            conversation.Texts.Dequeue();
        }

        return ReaderRules.Decide(found, similarity, conversation);
    }

    private static double Similarity(string one, string other)
    {
        HashSet<string> words = Words(one);
        HashSet<string> others = Words(other);
        int shared = words.Intersect(others).Count();
        int all = words.Union(others).Count();
        return all == 0 ? 0 : (double)shared / all;
    }

    private static HashSet<string> Words(string text) =>
        text.ToLowerInvariant().Split(Separators, StringSplitOptions.RemoveEmptyEntries).ToHashSet();

    internal sealed class Conversation : ReaderConversation
    {
        public Queue<string> Texts { get; } = new();
    }
}
