namespace EscalationTrust.Tests.Detect;

/// <summary>A place where an entry matches.</summary>
internal readonly record struct NaiveHit(int Entry, byte Target, bool Guard, int Start, int End)
{
    public bool Overlaps(NaiveHit other) => Start < other.End && other.Start < End;
}

/// <summary>The slow, obvious matcher: every entry at every word, straight from the parsed pack.</summary>
internal sealed class NaiveLexicon
{
    private readonly LexiconPack _pack;
    private readonly HashSet<string> _exact = [];
    private readonly HashSet<string> _known = [];
    private readonly Dictionary<string, Misspelling> _misspelt = [];
    private readonly Dictionary<string, int> _owners = [];
    private readonly Dictionary<string, HashSet<string>> _forms = [];
    private readonly Dictionary<LexiconAlternatives, HashSet<string>> _singles = new(ReferenceEqualityComparer.Instance);

    public NaiveLexicon(LexiconPack pack)
    {
        _pack = pack;
        LexiconWord[] words = [.. pack.Entries.SelectMany(entry => entry.Elements).Select(element => element.Alternatives)
            .SelectMany(alternatives => alternatives.Singles.Concat(alternatives.Rows.SelectMany(row => row))).Distinct()];
        _exact.UnionWith(words.Select(word => Letters(word.Text)));
        foreach (LexiconWord word in words)
        {
            string letters = Letters(word.Text);
            _misspelt[letters] = (Misspelling)Math.Max((int)word.Misspelt, (int)_misspelt.GetValueOrDefault(letters));
        }

        foreach (string form in words.DistinctBy(word => Letters(word.Text)).SelectMany(Forms))
        {
            _known.Add(form);
            _owners[form] = _owners.GetValueOrDefault(form) + 1;
        }
    }

    public List<NaiveWord> Words(string text) => NaiveText.Words(text, _known.Contains);

    /// <summary>True when a word of the text is a misspelling of several words of the pack: which one it stands for is nobody's promise.</summary>
    public bool IsDoubtful(string text) =>
        Words(text).Exists(word => !_exact.Contains(word.Letters) && _owners.GetValueOrDefault(word.Letters) > 1);

    public List<NaiveHit> Hits(string text, bool bot)
    {
        // A bot's lines are items of a list: each ends.
        text = bot ? text.Replace('\n', ';') : text;
        List<NaiveWord> words = Words(text);
        var hits = new List<NaiveHit>();
        for (int entry = 0; entry < _pack.Entries.Count; entry++)
        {
            LexiconEntry pattern = _pack.Entries[entry];
            for (int at = 0; at < words.Count && pattern.Bot == bot; at++)
            {
                if (!IsEdge(pattern.Start, text, words, at))
                {
                    continue;
                }

                foreach (int end in Ends(pattern.Elements, 0, text, words, at, at).Where(end => end > at && IsEdge(pattern.End, text, words, end)).Distinct())
                {
                    hits.Add(new NaiveHit(entry, pattern.Target, pattern.Guard, words[at].Start, words[end - 1].End));
                }
            }
        }

        return hits;
    }

    /// <summary>True when what a pattern asks for lies between a word and the one before it.</summary>
    private static bool IsEdge(CueEdge edge, string text, List<NaiveWord> words, int at)
    {
        if (edge == CueEdge.Anywhere || at == 0 || at == words.Count)
        {
            return true;
        }

        string between = text[words[at - 1].End..words[at].Start];
        return edge == CueEdge.Sentence && !(between is [var only] && ".…。！？；".Contains(only) && words[at].Letters[0] != NaiveWord.Own) && NaiveText.HoldsSentenceEnd(between);
    }

    /// <summary>Every word number at which the elements from <paramref name="element"/> on can end.</summary>
    private IEnumerable<int> Ends(LexiconElement[] elements, int element, string text, List<NaiveWord> words, int first, int at)
    {
        if (element == elements.Length)
        {
            return [at];
        }

        LexiconElement current = elements[element];
        var next = new HashSet<int>();
        if (current.Optional)
        {
            next.Add(at);
        }

        for (int skip = 1; skip <= current.Gap && Joined(at, skip); skip++)
        {
            next.Add(at + skip);
        }

        if (Joined(at, 1) && !current.IsGap && Singles(current.Alternatives).Contains(words[at].Letters))
        {
            next.Add(at + 1);
        }

        foreach (LexiconWord[] row in current.Alternatives.Rows)
        {
            if (Joined(at, row.Length) && row.Select((word, i) => Forms(word).Contains(words[at + i].Letters)).All(matches => matches))
            {
                next.Add(at + row.Length);
            }
        }

        return next.SelectMany(place => Ends(elements, element + 1, text, words, first, place));

        // No sentence ends within the match.
        bool Joined(int from, int count) =>
            from + count <= words.Count
            && Enumerable.Range(from, count).All(i => i == first || !SentenceEndsBefore(text, words, i));
    }

    private static bool SentenceEndsBefore(string text, List<NaiveWord> words, int at)
    {
        string between = text[words[at - 1].End..words[at].Start];
        bool decimalPoint = between is [var only] && ".…。！？；".Contains(only) && char.IsAsciiDigit(words[at - 1].Letters[^1]) && char.IsAsciiDigit(words[at].Letters[0]);
        return !decimalPoint && NaiveText.HoldsSentenceEnd(between);
    }

    private HashSet<string> Singles(LexiconAlternatives alternatives)
    {
        if (!_singles.TryGetValue(alternatives, out HashSet<string>? letters))
        {
            letters = [.. alternatives.Singles.SelectMany(Forms)];
            _singles.Add(alternatives, letters);
        }

        return letters;
    }

    /// <summary>The spellings under which a word is found: its own, without its apostrophe, and misspelt ones that are no other word of the pack.</summary>
    private HashSet<string> Forms(LexiconWord word)
    {
        string letters = Letters(word.Text);
        if (_forms.TryGetValue(letters, out HashSet<string>? forms))
        {
            return forms;
        }

        // Asked for once, misspellings of a word count in every entry.
        Misspelling misspelt = _misspelt[letters];
        forms = [letters];
        if (letters.Contains('\'') && letters is not ("he'll" or "she'll" or "we'll" or "we're" or "we'd" or "she'd"))
        {
            forms.Add(letters.Remove(letters.IndexOf('\''), 1));
        }

        for (int i = 1; i < letters.Length && misspelt != Misspelling.None && letters.Length >= 5; i++)
        {
            string swapped = i + 1 < letters.Length ? letters[..i] + letters[i + 1] + letters[i] + letters[(i + 2)..] : letters;
            forms.UnionWith(new[] { letters.Remove(i, 1), letters.Insert(i, letters[i].ToString()), swapped }.Where(form => !_exact.Contains(form)));
        }

        for (int i = 1; i < letters.Length && misspelt == Misspelling.AndNeighbouringKeys && letters.Length >= 4; i++)
        {
            forms.UnionWith(KeysBeside(letters[i]).Select(key => letters[..i] + key + letters[(i + 1)..]).Where(form => !_exact.Contains(form)));
        }

        _forms.Add(letters, forms);
        return forms;
    }

    private static IEnumerable<char> KeysBeside(char letter)
    {
        string[] rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "qaz"];
        return rows.Where(row => row.Contains(letter) && !(row == "qaz" && letter == 'z'))
            .SelectMany(row => row.Where(key => Math.Abs(row.IndexOf(key) - row.IndexOf(letter)) == 1));
    }

    private static string Letters(string word) =>
        word.Length == 1 && LetterFolder.IsWordOfItsOwn(word[0]) ? $"{NaiveWord.Own}{word}" : NaiveText.Fold(word);
}
