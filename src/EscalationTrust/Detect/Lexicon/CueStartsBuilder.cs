namespace EscalationTrust;

/// <summary>Numbers the lists of patterns to try, equal ones once. Used while compiling only.</summary>
internal sealed class CueStartsBuilder
{
    private readonly List<CueStart> _starts = [];
    private readonly List<PresenceNeeds> _needs = [];
    private readonly NumberedRows _lists = new();
    private readonly Dictionary<ushort, List<ushort>> _alone = [];

    public CueStartsBuilder() => _lists.NumberOf([]);

    /// <summary>The start of a pattern.</summary>
    public CueStart this[ushort pattern] => _starts[pattern];

    /// <summary>Adds the start of the next pattern.</summary>
    public void Add(CueStart start, PresenceNeeds needs)
    {
        _starts.Add(start);
        _needs.Add(needs);
    }

    /// <summary>Tries a pattern wherever a word stands.</summary>
    public void AddAlone(ushort word, ushort pattern)
    {
        if (!_alone.TryGetValue(word, out List<ushort>? patterns))
        {
            _alone.Add(word, patterns = []);
        }

        patterns.Add(pattern);
    }

    /// <summary>What kinds of patterns are tried wherever a word stands.</summary>
    public CueKinds KindsAlone(ushort word) => _alone.TryGetValue(word, out List<ushort>? patterns) ? KindsOf(patterns) : CueKinds.None;

    /// <summary>The list of some patterns.</summary>
    public int ListOf(List<ushort> patterns)
    {
        int number = _lists.NumberOf(SortedWords.Of([.. patterns]));
        return number <= ushort.MaxValue
            ? number
            : throw new FormatException("The lexicon packs hold more than 65,535 places to start from. Leave languages or packs out.");
    }

    /// <summary>The kinds of some patterns.</summary>
    public CueKinds KindsOf(List<ushort> patterns)
    {
        var kinds = CueKinds.None;
        foreach (ushort pattern in patterns)
        {
            kinds |= _starts[pattern].Kind;
        }

        return kinds;
    }

    /// <summary>The lists, once all were numbered.</summary>
    /// <param name="words">The greatest number of a word.</param>
    /// <param name="classes">The classes of what patterns need.</param>
    public CueStarts Build(int words, PresenceClasses classes)
    {
        var listOfWord = new ushort[words + 1];
        foreach ((ushort word, List<ushort> patterns) in _alone)
        {
            listOfWord[word] = (ushort)ListOf(patterns);
        }

        var heads = new uint[_lists.Count];
        var all = new List<CueStart>();
        for (int list = 0; list < _lists.Count; list++)
        {
            bool far = false;
            var kinds = CueKinds.None;
            int first = all.Count;
            foreach (ushort pattern in _lists[list])
            {
                kinds |= _starts[pattern].Kind;
                far |= _starts[pattern].Reach > 1;
                PresenceNeeds needs = _needs[pattern];
                bool last = pattern == _lists[list][^1];
                all.Add(_starts[pattern] with { IsLast = last, Need = classes.ClassOf(needs.First), SecondNeed = classes.ClassOf(needs.Second) });
            }

            heads[list] = CueListHead.Of(first, kinds, far);
        }

        if (all.Count > CueListHead.MostStarts)
        {
            throw new FormatException("The lexicon packs hold more than a million starts of patterns. Leave languages or packs out.");
        }

        return new CueStarts(heads, all.ToArray(), listOfWord);
    }
}
