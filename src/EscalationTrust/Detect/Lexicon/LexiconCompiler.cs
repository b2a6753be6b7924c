namespace EscalationTrust;

/// <summary>Turns packs into a <see cref="CueLexicon"/>.</summary>
internal sealed class LexiconCompiler
{
    private readonly LexiconVocabulary _vocabulary;
    private readonly List<CuePattern> _patterns = [];
    private readonly List<CueElement> _elements = [];
    private readonly List<CueSet> _sets = [];
    private readonly Dictionary<LexiconAlternatives, CompiledAlternatives> _compiled = new(ReferenceEqualityComparer.Instance);
    private readonly List<(ushort Word, int Pattern)> _anchors = [];
    private readonly List<string> _entries = [];
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

        int anchor = CheapestElement(entry.Elements);
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

        foreach (ushort word in anchorWords)
        {
            // Guards are looked up rarely; everything else pays for a common word on every message.
            if (!entry.Guard && _vocabulary.IsCommon(word) && _pairs.TryAdd(_patterns[pattern], pattern, word))
            {
                continue;
            }

            _vocabulary.MarkAnchor(word, entry.Bot, entry.Guard);
            _anchors.Add((word, pattern));
        }
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

    private int CheapestElement(LexiconElement[] elements)
    {
        int best = -1;
        int bestCost = int.MaxValue;
        for (int i = 0; i < elements.Length; i++)
        {
            if (!elements[i].CanAnchor)
            {
                continue;
            }

            int cost = Compile(elements[i].Alternatives).Cost;
            if (cost < bestCost)
            {
                (best, bestCost) = (i, cost);
            }
        }

        return best;
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

    private int GroupOf(ushort word, int pattern) => CueLexicon.GroupOf(word, _patterns[pattern].Bot, _patterns[pattern].Guard);

    private CueLexicon Build()
    {
        var starts = new int[(_vocabulary.Count + 2) * 4];
        foreach ((ushort word, int pattern) in _anchors)
        {
            starts[GroupOf(word, pattern) + 1]++;
        }

        for (int i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        WordTable words = _vocabulary.Build();
        var builder = new CueStartBuilder(_elements, _sets, _vocabulary.MaskBitsOfWords());
        var startOfPattern = new CueStart[_patterns.Count];
        for (int i = 0; i < startOfPattern.Length; i++)
        {
            startOfPattern[i] = builder.Build(_patterns[i], i);
        }

        var next = (int[])starts.Clone();
        var startsOfWords = new CueStart[_anchors.Count];
        foreach ((ushort word, int pattern) in _anchors)
        {
            startsOfWords[next[GroupOf(word, pattern)]++] = startOfPattern[pattern];
        }

        return new CueLexicon
        {
            Words = words,
            Pairs = _pairs.Build(startOfPattern, _vocabulary.SpellingsOfWords()),
            Patterns = [.. _patterns],
            Elements = [.. _elements],
            Sets = [.. _sets],
            FirstStarts = starts,
            Starts = startsOfWords,
            Entries = [.. _entries],
            GuardedTargets = _guarded,
        };
    }
}
