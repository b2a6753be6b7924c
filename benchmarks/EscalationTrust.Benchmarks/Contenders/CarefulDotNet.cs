using System.Buffers;

namespace EscalationTrust.Benchmarks;

/// <summary>What a careful reader would write: one vectorised search for all phrases, sets of words kept from turn to turn.</summary>
internal sealed class CarefulDotNet
{
    private const int Remembered = 4;
    private static readonly SearchValues<char> Separators = SearchValues.Create(" .,!?;:\"()\n");

    private readonly SearchValues<string> _phrases = BuildSearch();
    private readonly Dictionary<int, Phrase[]> _byBeginning = PhraseBook.All
        .GroupBy(phrase => Beginning(phrase.Text))
        .ToDictionary(group => group.Key, group => group.ToArray());

    public static SearchValues<string> BuildSearch() =>
        SearchValues.Create([.. PhraseBook.All.Select(phrase => phrase.Text)], StringComparison.OrdinalIgnoreCase);

    public Outcome Decide(string text, Conversation conversation)
    {
        int found = Find(text);
        HashSet<string> words = conversation.NextSet();
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        ReadOnlySpan<char> rest = text;
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOfAny(Separators);
            ReadOnlySpan<char> word = end < 0 ? rest : rest[..end];
            if (!word.IsEmpty)
            {
                lookup.Add(word);
            }

            rest = end < 0 ? default : rest[(end + 1)..];
        }

        double similarity = 0;
        foreach (HashSet<string> earlier in conversation.Sets)
        {
            similarity = ReferenceEquals(earlier, words) ? similarity : Math.Max(similarity, Similarity(words, earlier));
        }

        return ReaderRules.Decide(found, similarity, conversation);
    }

    // The search gives a place, not a phrase: who it was is looked up by the first two letters.
    private int Find(ReadOnlySpan<char> text)
    {
        int found = 0;
        while (text.Length > 1)
        {
            int at = text.IndexOfAny(_phrases);
            if (at < 0)
            {
                break;
            }

            text = text[at..];
            if (_byBeginning.TryGetValue(Beginning(text), out Phrase[]? candidates))
            {
                foreach (Phrase phrase in candidates)
                {
                    if (text.StartsWith(phrase.Text, StringComparison.OrdinalIgnoreCase))
                    {
                        found |= 1 << phrase.Category;
                    }
                }
            }

            text = text[1..];
        }

        return found;
    }

    private static int Beginning(ReadOnlySpan<char> text) =>
        (char.ToLowerInvariant(text[0]) << 16) | char.ToLowerInvariant(text[1]);

    private static double Similarity(HashSet<string> one, HashSet<string> other)
    {
        int shared = 0;
        foreach (string word in one)
        {
            shared += other.Contains(word) ? 1 : 0;
        }

        int all = one.Count + other.Count - shared;
        return all == 0 ? 0 : (double)shared / all;
    }

    internal sealed class Conversation : ReaderConversation
    {
        private int _next;

        public HashSet<string>[] Sets { get; } =
            [.. Enumerable.Range(0, Remembered + 1).Select(_ => new HashSet<string>(64, StringComparer.OrdinalIgnoreCase))];

        public HashSet<string> NextSet()
        {
            HashSet<string> set = Sets[_next];
            _next = (_next + 1) % Sets.Length;
            set.Clear();
            return set;
        }

        public void Restart()
        {
            Turns = Repeats = FrictionTurns = 0;
            Risk = 0;
            Waiting = false;
            foreach (HashSet<string> set in Sets)
            {
                set.Clear();
            }
        }
    }
}
