namespace EscalationTrust;

/// <summary>Turns packs into a <see cref="CueLexicon"/>.</summary>
internal sealed class LexiconCompiler
{
    private readonly LexiconVocabulary _vocabulary;
    private readonly List<CuePattern> _patterns = [];
    private readonly List<CueElement> _elements = [];
    private readonly CueSetsBuilder _sets = new();
    private readonly Dictionary<LexiconAlternatives, CueElement> _compiled = new(ReferenceEqualityComparer.Instance);
    private readonly List<string> _entries = [];
    private readonly CueStartsBuilder _starts = new();
    private readonly PairTableBuilder _pairs;
    private readonly CueStartChoice _choice;
    private readonly PresenceBuilder _presence;
    private ulong _guarded;

    private LexiconCompiler(LexiconVocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _pairs = new PairTableBuilder(_starts);
        _choice = new CueStartChoice(_sets, vocabulary);
        _presence = new PresenceBuilder(vocabulary, _sets);
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
        if (_entries.Count > ushort.MaxValue)
        {
            throw new FormatException("The lexicon packs hold more than 65,536 entries. Leave languages or packs out.");
        }

        _entries.Add(entry.Text);
        if (entry.Guard && entry.Target < SignalCatalog.Count)
        {
            _guarded |= 1UL << entry.Target;
        }

        AddPattern(entry, Array.ConvertAll(entry.Elements, Compile));
    }

    /// <summary>Adds a pattern with the start that turns up least; where single alternatives have better starts than the whole, they become patterns of their own.</summary>
    private void AddPattern(LexiconEntry entry, CueElement[] elements)
    {
        CueStartPlace start = _choice.For(new CueRow(elements, entry));
        if (start.Kind is CueStartKind.Split or CueStartKind.Part)
        {
            Split(entry, elements, start.Place, together: start.Kind == CueStartKind.Part);
            return;
        }

        ushort pattern = NumberPattern(entry, elements, start);
        if (start.Kind == CueStartKind.Pair)
        {
            _pairs.Add(start.Left!, start.Right!, pattern);
            return;
        }

        foreach (ushort word in start.Left!)
        {
            _starts.AddAlone(word, pattern);
        }
    }

    private void Split(LexiconEntry entry, CueElement[] elements, int place, bool together)
    {
        CueAlternatives alternatives = _sets[elements[place].Value];
        if (alternatives.Singles.Length != 0)
        {
            AddPattern(entry, [.. elements[..place], _sets.Element(alternatives.Singles, [], optional: false), .. elements[(place + 1)..]]);
        }

        if (together)
        {
            AddPattern(entry, [.. elements[..place], _sets.Element([], alternatives.Rows, optional: false), .. elements[(place + 1)..]]);
            return;
        }

        foreach (ushort[] row in alternatives.Rows)
        {
            CueElement[] words = Array.ConvertAll(row, word => _sets.Element([word], [], optional: false));
            AddPattern(entry, [.. elements[..place], .. words, .. elements[(place + 1)..]]);
        }
    }

    private ushort NumberPattern(LexiconEntry entry, CueElement[] elements, CueStartPlace start)
    {
        if (_patterns.Count > ushort.MaxValue)
        {
            throw new FormatException("The lexicon packs hold more than 65,536 patterns. Leave languages or packs out.");
        }

        if (elements.Length > byte.MaxValue)
        {
            throw new FormatException($"The lexicon entry \"{entry.Text}\" has more than 255 words. Make it shorter.");
        }

        CueKinds kind = (entry.Bot, entry.Guard) switch
        {
            (false, false) => CueKinds.Customer,
            (true, false) => CueKinds.Bot,
            (false, true) => CueKinds.CustomerGuard,
            _ => CueKinds.BotGuard,
        };

        _patterns.Add(new CuePattern
        {
            FirstElement = _elements.Count,
            ElementCount = (byte)elements.Length,
            Place = (byte)start.Place,
            Target = entry.Target,
            Kind = kind,
            Start = entry.Start,
            End = entry.End,
            Entry = (ushort)(_entries.Count - 1),
        });
        _elements.AddRange(elements);
        _starts.Add(new CueStart
        {
            Beside = MaskOf(start.Beside),
            Pattern = (ushort)(_patterns.Count - 1),
            Kind = kind,
            Target = entry.Target,
            Need = PresenceClasses.Always,
            SecondNeed = PresenceClasses.Always,
            Reach = (byte)start.Reach,
            BesideRight = start.BesideRight,
            FromRight = start.FromRight,
        }, _presence.Add(elements, start));
        return (ushort)(_patterns.Count - 1);
    }

    private static ulong MaskOf(ushort[]? words)
    {
        ulong mask = words is null ? ulong.MaxValue : 0;
        foreach (ushort word in words ?? [])
        {
            mask |= word >= PairTableBuilder.AfterLast ? 1 : 1UL << word;
        }

        return mask;
    }

    private CueElement Compile(LexiconElement element)
    {
        if (element.IsGap)
        {
            return new() { Kind = CueElementKind.Gap, Optional = true, Value = (ushort)element.Gap };
        }

        if (!_compiled.TryGetValue(element.Alternatives, out CueElement compiled))
        {
            ushort[] singles = [.. element.Alternatives.Singles.ConvertAll(_vocabulary.NumberOf)];
            ushort[][] rows = [.. element.Alternatives.Rows.ConvertAll(row => Array.ConvertAll(row, _vocabulary.NumberOf))];
            compiled = _sets.Element(SortedWords.Of(singles), rows, optional: false);
            _compiled.Add(element.Alternatives, compiled);
        }

        return compiled with { Optional = element.Optional };
    }

    private CueLexicon Build()
    {
        string[] entries = [.. _entries];
        PairTable pairs = _pairs.Build(_vocabulary.Count, out ulong[] facts);
        PresenceClasses presence = _presence.Build(_vocabulary.Count);
        return new CueLexicon
        {
            Words = _vocabulary.Build(facts, presence.ClassesOfWord),
            Pairs = pairs,
            Starts = _starts.Build(_vocabulary.Count, presence),
            Patterns = _patterns.ToArray(),
            Elements = _elements.ToArray(),
            Sets = _sets.Build(),
            Entries = new CueEntries(() => entries),
            GuardedTargets = _guarded,
        };
    }
}
