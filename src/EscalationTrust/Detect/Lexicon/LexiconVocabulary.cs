namespace EscalationTrust;

/// <summary>Numbers the words of all packs while they are compiled, and knows how frequent each is.</summary>
internal sealed class LexiconVocabulary
{
    private static readonly string[] Marks = ["", "~", "~~"];

    private readonly Dictionary<string, ushort> _numberOfWord = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, ushort> _numberOfHash = [];
    private readonly Dictionary<ulong, ulong> _lowOfHash = [];
    private readonly HashSet<ulong> _stopWords = [];
    private readonly WordFrequency _frequency = new();
    private readonly List<int> _frequencyOf = [0];
    private readonly List<(WordSpelling Spelling, ushort Number)> _variants = [];
    private readonly List<WordSpelling> _scratch = [];

    public LexiconVocabulary(IReadOnlyList<LexiconPack> packs)
    {
        foreach (LexiconPack pack in packs)
        {
            pack.CommonWords.ForEach(word => Note(word, stopWord: false));
            pack.StopWords.ForEach(word => Note(word, stopWord: true));
        }
    }

    /// <summary>The greatest number given so far.</summary>
    public int Count => _frequencyOf.Count - 1;

    /// <summary>How often a word is expected in a million words; for the edges of a message, how often there is one.</summary>
    public int FrequencyOf(ushort number) => number >= PairTableBuilder.AfterLast ? WordFrequency.OfEdge : _frequencyOf[number];

    /// <summary>How often any of some words is expected in a million words.</summary>
    public double FrequencyOf(ushort[] words)
    {
        double sum = 0;
        foreach (ushort word in words)
        {
            sum += FrequencyOf(word);
        }

        return sum;
    }

    /// <summary>The number of a word. Multiples of 64 stay free: in masks their bit means "no word".</summary>
    public ushort NumberOf(LexiconWord word)
    {
        string key = word.Text + Marks[(int)word.Misspelt];
        if (_numberOfWord.TryGetValue(key, out ushort number))
        {
            return number;
        }

        (ulong hash, ulong low) = LexiconWords.SpellingOf(word.Text);
        if (!_numberOfHash.TryGetValue(hash, out number))
        {
            if (_frequencyOf.Count % 64 == 0)
            {
                _frequencyOf.Add(0);
            }

            number = _frequencyOf.Count < PairTableBuilder.AfterLast
                ? (ushort)_frequencyOf.Count
                : throw new FormatException("The lexicon packs hold more than 64,500 different words. Leave languages or packs out.");
            _frequencyOf.Add(_frequency.Of(word.Text, hash));
            _numberOfHash.Add(hash, number);
            _lowOfHash.TryAdd(hash, low);
        }

        _numberOfWord.Add(key, number);
        _scratch.Clear();
        LexiconWords.AddVariants(word, _scratch);
        foreach (WordSpelling variant in _scratch)
        {
            _variants.Add((variant, number));
        }

        return number;
    }

    /// <summary>All words with all their spellings. A word in its own right wins over another word's misspelling.</summary>
    /// <param name="facts">For each word number, its facts.</param>
    /// <param name="classes">For each word number, its classes; see <see cref="PresenceClasses"/>.</param>
    public WordTable Build(ulong[] facts, ulong[] classes)
    {
        foreach ((WordSpelling spelling, ushort number) in _variants)
        {
            if (_numberOfHash.TryAdd(spelling.Hash, number))
            {
                _lowOfHash.TryAdd(spelling.Hash, spelling.Low);
            }
        }

        var presence = new List<ulong> { 0 };
        var words = new List<WordPlace>(_numberOfHash.Count + _stopWords.Count);
        foreach ((ulong hash, ushort number) in _numberOfHash)
        {
            bool stopWord = _stopWords.Contains(hash);
            words.Add(new WordPlace(hash, facts[number] | (stopWord ? WordFacts.StopWord : 0), WordPlace.SignsOf(WordMarks.Of(_lowOfHash[hash], stopWord), PresenceOf(classes[number]))));
        }

        foreach (ulong hash in _stopWords)
        {
            if (!_numberOfHash.ContainsKey(hash))
            {
                words.Add(new WordPlace(hash, WordFacts.StopWord, WordMarks.Of(_lowOfHash[hash], stopWord: true)));
            }
        }

        return WordTableBuilder.Build(words, presence);

        uint PresenceOf(ulong mask)
        {
            int number = presence.IndexOf(mask);
            if (number < 0)
            {
                number = presence.Count < WordPlace.MostPresences
                    ? presence.Count
                    : throw new FormatException("The lexicon packs hold too many kinds of words. Leave languages or packs out.");
                presence.Add(mask);
            }

            return (uint)number;
        }
    }

    private void Note(string text, bool stopWord)
    {
        foreach (LexiconWord word in LexiconWords.Split(text, ' '))
        {
            _scratch.Clear();
            _scratch.Add(LexiconWords.SpellingOf(word.Text));
            LexiconWords.AddVariants(word, _scratch);
            foreach ((ulong hash, ulong low) in _scratch)
            {
                _frequency.Note(hash, stopWord);
                if (stopWord)
                {
                    _stopWords.Add(hash);
                    _lowOfHash.TryAdd(hash, low);
                }
            }
        }
    }
}
