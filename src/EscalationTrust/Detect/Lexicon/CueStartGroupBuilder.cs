namespace EscalationTrust;

/// <summary>Collects which patterns are tried from which words. Used while compiling only.</summary>
internal sealed class CueStartGroupBuilder
{
    private readonly Dictionary<(ushort[] Words, bool Bot, bool Guard), ushort> _groupOfWords = [];
    private readonly Dictionary<(ushort Word, bool Bot, bool Guard), ushort> _groupOfWord = [];
    private readonly List<List<int>> _patterns = [];
    private readonly List<(ushort Word, ushort Group)> _members = [];

    /// <summary>Adds a pattern to all words of a row that patterns share; rows are compared by reference.</summary>
    public void Add(ushort[] words, CuePattern pattern, int index)
    {
        if (!_groupOfWords.TryGetValue((words, pattern.Bot, pattern.Guard), out ushort group))
        {
            group = NewGroup();
            _groupOfWords.Add((words, pattern.Bot, pattern.Guard), group);
            foreach (ushort word in words)
            {
                _members.Add((word, group));
            }
        }

        _patterns[group].Add(index);
    }

    /// <summary>Adds a pattern to a single word.</summary>
    public void Add(ushort word, CuePattern pattern, int index)
    {
        if (!_groupOfWord.TryGetValue((word, pattern.Bot, pattern.Guard), out ushort group))
        {
            group = NewGroup();
            _groupOfWord.Add((word, pattern.Bot, pattern.Guard), group);
            _members.Add((word, group));
        }

        _patterns[group].Add(index);
    }

    public CueStartGroups Build(CueStart[] startOfPattern, int wordCount)
    {
        var groupsOfWord = new List<ushort>?[wordCount + 1];
        foreach ((ushort word, ushort group) in _members)
        {
            (groupsOfWord[word] ??= []).Add(group);
        }

        return new CueStartGroups(groupsOfWord, _patterns.ConvertAll(patterns => patterns.ConvertAll(pattern => startOfPattern[pattern])));
    }

    private ushort NewGroup()
    {
        if (_patterns.Count == ushort.MaxValue)
        {
            throw new FormatException("The lexicon packs hold more than 65,535 places to start from. Leave languages or packs out.");
        }

        _patterns.Add([]);
        return (ushort)(_patterns.Count - 1);
    }
}
