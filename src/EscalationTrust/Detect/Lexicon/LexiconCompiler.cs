namespace EscalationTrust;

/// <summary>Turns packs into a <see cref="CueLexicon"/>.</summary>
internal sealed class LexiconCompiler
{
    /// <summary>Classes of this many words share their starts; smaller sets are kept with each word, where they are found sooner.</summary>
    private const int SharedFrom = 40;

    private readonly LexiconVocabulary _vocabulary;
    private readonly List<CuePattern> _patterns = [];
    private readonly List<CueElement> _elements = [];
    private readonly List<CueSet> _sets = [];
    private readonly Dictionary<LexiconAlternatives, CompiledAlternatives> _compiled = new(ReferenceEqualityComparer.Instance);
    private readonly List<(int Pattern, ushort[] Words)> _anchors = [];
    private readonly CueStartGroupBuilder _starts = new();
    private readonly List<string> _entries = [];
    private readonly Dictionary<ushort[], ushort[]> _rareOf = new(ReferenceEqualityComparer.Instance);
    private readonly CuePairBuilder _pairs;
    private ulong _guarded;

    private LexiconCompiler(LexiconVocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _pairs = new CuePairBuilder(_elements, _sets);
    }

    public static CueLexicon Compile(IReadOnlyList<LexiconPack> packs)
    {
        ArgumentNullException.ThrowIfNull(packs);
        var compiler = new LexiconCompiler(new LexiconVocabulary(packs));
        foreach (LexiconPack pack in packs)
        {
            foreach (LexiconEntry entry in pack.Entries)
            {
                compiler.Add(entry);
            }
        }

        return compiler.Build();
    }

    private void Add(LexiconEntry entry)
    {
        int source = _entries.Count;
        _entries.Add(entry.Text);
        if (entry.Guard && entry.Target < SignalCatalog.Count)
        {
            _guarded |= 1UL << entry.Target;
        }

        int anchor = AnchorChoice.For(entry, Compile);
        CompiledAlternatives alternatives = Compile(entry.Elements[anchor].Alternatives);

        // Single words of the anchor are one pattern; each row of words is a pattern of its own, anchored on its rarest word.
        if (alternatives.Singles.Length != 0)
        {
            AddPattern(entry, source, anchor, [SinglesElement(alternatives)], 0, alternatives.Singles);
        }

        for (int i = 0; i < alternatives.Rows.Length; i++)
        {
            ushort[] row = alternatives.Rows[i];
            int rarest = alternatives.RarestOfRow[i];
            CueElement[] words = Array.ConvertAll(row, Word);
            AddPattern(entry, source, anchor, words, rarest, [row[rarest]]);
        }
    }

    private void AddPattern(LexiconEntry entry, int source, int anchor, CueElement[] anchorElements, int anchorOffset, ushort[] anchorWords)
    {
        int first = _elements.Count;
        for (int i = 0; i < entry.Elements.Length; i++)
        {
            if (i == anchor)
            {
                _elements.AddRange(anchorElements);
            }
            else
            {
                _elements.Add(Element(entry.Elements[i]));
            }
        }

        int pattern = _patterns.Count;
        _patterns.Add(new CuePattern
        {
            FirstElement = first,
            ElementCount = (byte)(_elements.Count - first),
            Anchor = (byte)(anchor + anchorOffset),
            Target = entry.Target,
            Bot = entry.Bot,
            Guard = entry.Guard,
            AtStart = entry.AtStart,
            AtEnd = entry.AtEnd,
            Entry = source,
        });

        _anchors.Add((pattern, anchorWords));
    }

    private void AddStarts(int index, ushort[] words, List<ulong>[] spellings)
    {
        CuePattern pattern = _patterns[index];
        ushort[] rare = RareOf(words);
        foreach (ushort word in words)
        {
            bool common = rare.Length != words.Length && _vocabulary.IsCommon(word);

            // Guards are looked up rarely; everything else pays for a common word on every message.
            if (common && !pattern.Guard && _pairs.TryAdd(pattern, index, word, spellings))
            {
                continue;
            }

            _vocabulary.MarkAnchor(word, pattern.Bot, pattern.Guard);
            if (common)
            {
                _starts.Add(word, pattern, index);
            }
        }

        if (rare.Length >= SharedFrom)
        {
            _starts.Add(rare, pattern, index);
            return;
        }

        foreach (ushort word in rare)
        {
            _starts.Add(word, pattern, index);
        }
    }

    /// <summary>The words that are not common; one row for one row, so that patterns can share it.</summary>
    private ushort[] RareOf(ushort[] words)
    {
        if (!_rareOf.TryGetValue(words, out ushort[]? rare))
        {
            rare = Array.Exists(words, _vocabulary.IsCommon) ? Array.FindAll(words, word => !_vocabulary.IsCommon(word)) : words;
            _rareOf.Add(words, rare);
        }

        return rare;
    }

    private static CueElement Word(ushort word) =>
        new() { Kind = CueElementKind.Word, Optional = false, Value = word };

    private CueElement SinglesElement(CompiledAlternatives alternatives)
    {
        if (alternatives.Singles.Length == 1)
        {
            return Word(alternatives.Singles[0]);
        }

        alternatives.SinglesSet ??= AddSet(new CueSet(alternatives.Singles, []));
        return new() { Kind = CueElementKind.Set, Optional = false, Value = alternatives.SinglesSet.Value };
    }

    private CueElement Element(LexiconElement element)
    {
        if (element.IsGap)
        {
            return new() { Kind = CueElementKind.Gap, Optional = true, Value = (ushort)element.Gap };
        }

        CompiledAlternatives alternatives = Compile(element.Alternatives);
        if (element.Alternatives.IsOneWord)
        {
            return new() { Kind = CueElementKind.Word, Optional = element.Optional, Value = alternatives.Singles[0] };
        }

        alternatives.Set ??= AddSet(new CueSet(alternatives.Singles, alternatives.Rows));
        return new() { Kind = CueElementKind.Set, Optional = element.Optional, Value = alternatives.Set.Value };
    }

    private ushort AddSet(CueSet set)
    {
        if (_sets.Count == ushort.MaxValue)
        {
            throw new FormatException("The lexicon packs hold more than 65,535 sets of alternatives. Leave languages or packs out.");
        }

        _sets.Add(set);
        return (ushort)(_sets.Count - 1);
    }

    private CompiledAlternatives Compile(LexiconAlternatives alternatives)
    {
        if (!_compiled.TryGetValue(alternatives, out CompiledAlternatives? compiled))
        {
            compiled = new CompiledAlternatives(alternatives, _vocabulary);
            _compiled.Add(alternatives, compiled);
        }

        return compiled;
    }

    private CueLexicon Build()
    {
        List<ulong>[] spellings = _vocabulary.AddSpellings();
        foreach ((int pattern, ushort[] anchorWords) in _anchors)
        {
            AddStarts(pattern, anchorWords, spellings);
        }

        var builder = new CueStartBuilder(_elements, _sets, spellings);
        var startOfPattern = new CueStart[_patterns.Count];
        for (int i = 0; i < startOfPattern.Length; i++)
        {
            startOfPattern[i] = builder.Build(_patterns[i], i);
        }

        return new CueLexicon
        {
            Words = _vocabulary.Build(),
            Pairs = _pairs.Build(startOfPattern, spellings),
            Patterns = [.. _patterns],
            Elements = [.. _elements],
            Sets = [.. _sets],
            Starts = _starts.Build(startOfPattern, _vocabulary.Count),
            Entries = [.. _entries],
            GuardedTargets = _guarded,
        };
    }
}
