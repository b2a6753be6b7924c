using System.Runtime.InteropServices;

namespace EscalationTrust;

/// <summary>Turns packs into a <see cref="CueLexicon"/>.</summary>
internal sealed class LexiconCompiler
{
    private readonly LexiconVocabulary _vocabulary;
    private readonly List<CuePattern> _patterns = [];
    private readonly List<CueElement> _elements = [];
    private readonly List<CueSet> _sets = [];
    private readonly Dictionary<LexiconWord[][], ushort> _setOf = new(ReferenceEqualityComparer.Instance);
    private readonly List<(ushort Word, int Pattern)> _anchors = [];
    private readonly List<string> _entries = [];
    private ulong _guarded;

    private LexiconCompiler(LexiconVocabulary vocabulary) => _vocabulary = vocabulary;

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
        LexiconWord[][] alternatives = entry.Elements[anchor].Alternatives;

        // Single words of the anchor are one pattern; each row of words is a pattern of its own, anchored on its rarest word.
        LexiconWord[][] single = alternatives.All(row => row.Length == 1) ? alternatives : [.. alternatives.Where(row => row.Length == 1)];
        if (single.Length != 0)
        {
            AddPattern(entry, source, anchor, single, 0);
        }

        foreach (LexiconWord[] row in alternatives)
        {
            if (row.Length > 1)
            {
                AddPattern(entry, source, anchor, [row], CheapestWord(row));
            }
        }
    }

    private void AddPattern(LexiconEntry entry, int source, int anchor, LexiconWord[][] anchorAlternatives, int anchorOffset)
    {
        int first = _elements.Count;
        bool row = anchorAlternatives is [{ Length: > 1 }];
        for (int i = 0; i < entry.Elements.Length; i++)
        {
            if (i != anchor)
            {
                _elements.Add(Element(entry.Elements[i]));
            }
            else if (row)
            {
                _elements.AddRange(anchorAlternatives[0].Select(word => Word(word)));
            }
            else
            {
                _elements.Add(anchorAlternatives is [[var word]] ? Word(word) : SetElement(anchorAlternatives, optional: false));
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

        if (row)
        {
            AddAnchor(anchorAlternatives[0][anchorOffset], pattern, entry.Bot);
            return;
        }

        foreach (LexiconWord[] alternative in anchorAlternatives)
        {
            AddAnchor(alternative[0], pattern, entry.Bot);
        }
    }

    private void AddAnchor(LexiconWord word, int pattern, bool bot)
    {
        ushort id = _vocabulary.IdOf(word);
        _vocabulary.MarkAnchor(id, bot);
        _anchors.Add((id, pattern));
    }

    private CueElement Word(LexiconWord word) =>
        new() { Kind = CueElementKind.Word, Optional = false, Value = _vocabulary.IdOf(word) };

    private CueElement Element(LexiconElement element) =>
        element.IsGap ? new() { Kind = CueElementKind.Gap, Optional = true, Value = (ushort)element.Gap }
        : element.Alternatives is [[var word]] ? new() { Kind = CueElementKind.Word, Optional = element.Optional, Value = _vocabulary.IdOf(word) }
        : SetElement(element.Alternatives, element.Optional);

    private CueElement SetElement(LexiconWord[][] alternatives, bool optional)
    {
        ref ushort index = ref CollectionsMarshal.GetValueRefOrAddDefault(_setOf, alternatives, out bool exists);
        if (!exists)
        {
            index = (ushort)_sets.Count;
            _sets.Add(new CueSet
            {
                Words = [.. alternatives.Where(row => row.Length == 1).Select(row => _vocabulary.IdOf(row[0])).Distinct().Order()],
                Rows = [.. alternatives.Where(row => row.Length > 1).Select(row => row.Select(word => _vocabulary.IdOf(word)).ToArray())],
            });
        }

        return new() { Kind = CueElementKind.Set, Optional = optional, Value = index };
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

            int cost = elements[i].Alternatives.Sum(row => _vocabulary.CostOf(row[CheapestWord(row)]));
            if (cost < bestCost)
            {
                (best, bestCost) = (i, cost);
            }
        }

        return best;
    }

    private int CheapestWord(LexiconWord[] row)
    {
        int best = 0;
        for (int i = 1; i < row.Length; i++)
        {
            best = _vocabulary.CostOf(row[i]) < _vocabulary.CostOf(row[best]) ? i : best;
        }

        return best;
    }

    private CueLexicon Build()
    {
        var starts = new int[_vocabulary.Count + 2];
        foreach ((ushort word, _) in _anchors)
        {
            starts[word + 1]++;
        }

        for (int i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        var next = (int[])starts.Clone();
        var patternsOfWord = new int[_anchors.Count];
        foreach ((ushort word, int pattern) in _anchors)
        {
            patternsOfWord[next[word]++] = pattern;
        }

        return new CueLexicon
        {
            Words = _vocabulary.Build(),
            Patterns = [.. _patterns],
            Elements = [.. _elements],
            Sets = [.. _sets],
            PatternStarts = starts,
            PatternsOfWord = patternsOfWord,
            Entries = [.. _entries],
            GuardedTargets = _guarded,
        };
    }
}
