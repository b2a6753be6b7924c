namespace EscalationTrust;

/// <summary>Numbers the words of all packs while they are compiled, and knows how common each is.</summary>
internal sealed class LexiconVocabulary
{
    private static readonly string[] Marks = ["", "~", "~~"];

    private const int StopWordCost = 5000;
    private const int CommonWordCost = 500;

    private readonly Dictionary<string, ushort> _idOfWord = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, ushort> _idOfHash = [];
    private readonly Dictionary<ulong, byte> _classOfHash = [];
    private readonly Dictionary<ulong, int> _costOfHash = [];
    private readonly List<ulong> _hashOfId = [0];
    private readonly List<(ulong Hash, ushort Id)> _variants = [];
    private readonly List<ulong> _scratch = [];
    private readonly List<byte> _anchorOfId = [0];

    public LexiconVocabulary(IReadOnlyList<LexiconPack> packs)
    {
        foreach (LexiconPack pack in packs)
        {
            pack.CommonWords.ForEach(word => Note(word, CommonWordCost, 0));
        }

        foreach (LexiconPack pack in packs)
        {
            pack.StopWords.ForEach(word => Note(word, StopWordCost, WordTable.StopWord));
        }
    }

    /// <summary>Words numbered so far; numbers start at 1.</summary>
    public int Count => _hashOfId.Count - 1;

    /// <summary>How often a search that starts from this word would start in vain.</summary>
    public int CostOf(ushort id) => _costOfHash.GetValueOrDefault(_hashOfId[id], 1);

    public ushort IdOf(LexiconWord word)
    {
        string key = word.Text + Marks[(int)word.Misspelt];
        if (_idOfWord.TryGetValue(key, out ushort id))
        {
            return id;
        }

        ulong hash = LexiconWords.HashOf(word.Text);
        if (!_idOfHash.TryGetValue(hash, out id))
        {
            id = Count == ushort.MaxValue
                ? throw new FormatException("The lexicon packs hold more than 65,534 different words. Leave languages or packs out.")
                : (ushort)_hashOfId.Count;
            _hashOfId.Add(hash);
            _anchorOfId.Add(0);
            _idOfHash.Add(hash, id);
        }

        _idOfWord.Add(key, id);
        _scratch.Clear();
        LexiconWords.AddVariants(word, _scratch);
        foreach (ulong variant in _scratch)
        {
            _variants.Add((variant, id));
        }

        return id;
    }

    public void MarkAnchor(ushort id, bool bot, bool guard) => _anchorOfId[id] |= WordTable.AnchorBit(bot, guard);

    /// <summary>Gives each word its spellings, once all words are numbered. A word in its own right wins over another word's misspelling.</summary>
    /// <returns>For each word number, the hashes of all its spellings.</returns>
    public List<ulong>[] AddSpellings()
    {
        foreach ((ulong hash, ushort id) in _variants)
        {
            _idOfHash.TryAdd(hash, id);
        }

        var spellings = new List<ulong>[_hashOfId.Count];
        for (int i = 0; i < spellings.Length; i++)
        {
            spellings[i] = new List<ulong>(1);
        }

        foreach ((ulong hash, ushort id) in _idOfHash)
        {
            spellings[id].Add(hash);
        }

        return spellings;
    }

    public WordTable Build()
    {
        foreach ((ulong hash, ushort id) in _idOfHash)
        {
            if (_anchorOfId[id] != 0)
            {
                _classOfHash[hash] = (byte)(_classOfHash.GetValueOrDefault(hash) | _anchorOfId[id]);
            }
        }

        return new WordTable(_idOfHash, _classOfHash);
    }

    /// <summary>True when a search that starts from this word would mostly be in vain.</summary>
    public bool IsCommon(ushort id) => CostOf(id) >= CommonWordCost;

    private void Note(string text, int cost, byte wordClass)
    {
        foreach (LexiconWord word in LexiconWords.Split(text, ' '))
        {
            ulong hash = LexiconWords.HashOf(word.Text);
            NoteHash(hash, cost, wordClass);
            _scratch.Clear();
            LexiconWords.AddVariants(word, _scratch);
            _scratch.ForEach(variant => NoteHash(variant, cost, wordClass));
        }
    }

    private void NoteHash(ulong hash, int cost, byte wordClass)
    {
        _costOfHash[hash] = cost;
        if (wordClass != 0)
        {
            _classOfHash[hash] = wordClass;
        }
    }
}
