namespace EscalationTrust;

/// <summary>Finds, for a pattern whose cheapest word is still common, the words that can stand right beside it. Used while compiling only.</summary>
internal sealed class CuePairBuilder
{
    /// <summary>Stands for the place before the first word of a message.</summary>
    private const ushort BeforeFirst = ushort.MaxValue;

    /// <summary>Stands for the place after the last word of a message.</summary>
    private const ushort AfterLast = ushort.MaxValue - 1;

    /// <summary>Spelt pairs a word may make in one pattern: beyond, the table would be full of them and say nothing.</summary>
    public const int MostPairs = 40;

    private readonly List<CueElement> _elements;
    private readonly List<CueSet> _sets;
    private readonly List<(ushort Left, ushort Right, int Pattern, bool AnchorIsRight)> _pairs = [];
    private int _lastIndex = -1;
    private HashSet<ushort>? _left;
    private HashSet<ushort>? _right;
    private int _leftCount;
    private int _rightCount;

    public CuePairBuilder(List<CueElement> elements, List<CueSet> sets)
    {
        _elements = elements;
        _sets = sets;
    }

    /// <summary>Registers the pairs a word makes in a pattern; false when anything may stand beside it.</summary>
    public bool TryAdd(CuePattern pattern, int index, ushort anchor, List<ulong>[] spellings)
    {
        if (_lastIndex != index)
        {
            Look(pattern, spellings);
            _lastIndex = index;
        }

        if ((long)Math.Min(_leftCount, _rightCount) * spellings[anchor].Count > MostPairs)
        {
            return false;
        }

        bool useLeft = _leftCount <= _rightCount;
        HashSet<ushort> chosen = (useLeft ? _left : _right)!;

        foreach (ushort neighbour in chosen)
        {
            _pairs.Add(useLeft ? (neighbour, anchor, index, true) : (anchor, neighbour, index, false));
        }

        return true;
    }

    public CuePairTable Build(CueStart[] startOfPattern, List<ulong>[] spellings)
    {
        var keyed = new List<(ulong Key, CueStart Start)>(_pairs.Count * 2);
        foreach ((ushort left, ushort right, int pattern, bool anchorIsRight) in _pairs)
        {
            CueStart start = startOfPattern[pattern] with { AnchorIsRight = anchorIsRight };
            foreach (ulong leftHash in SpellingsOf(left, spellings))
            {
                foreach (ulong rightHash in SpellingsOf(right, spellings))
                {
                    keyed.Add((CuePairTable.KeyOf(leftHash, rightHash), start));
                }
            }
        }

        return new CuePairTable(keyed);
    }

    /// <summary>Keeps what stands beside the anchor of one pattern, for all its words.</summary>
    private void Look(CuePattern pattern, List<ulong>[] spellings)
    {
        _left = Neighbours(pattern, -1);
        _right = Neighbours(pattern, 1);
        _leftCount = CountOf(_left, spellings);
        _rightCount = CountOf(_right, spellings);
    }

    private static int CountOf(HashSet<ushort>? neighbours, List<ulong>[] spellings) =>
        neighbours is null ? int.MaxValue / 2 : neighbours.Sum(word => word >= AfterLast ? 1 : spellings[word].Count);

    private static IReadOnlyList<ulong> SpellingsOf(ushort word, List<ulong>[] spellings) => word switch
    {
        BeforeFirst => [CuePairTable.BeforeFirst],
        AfterLast => [CuePairTable.AfterLast],
        _ => spellings[word],
    };

    /// <summary>All that can stand right beside the anchor on one side; null when that can be anything.</summary>
    private HashSet<ushort>? Neighbours(CuePattern pattern, int step)
    {
        var words = new HashSet<ushort>();
        for (int i = pattern.Anchor + step; i >= 0 && i < pattern.ElementCount; i += step)
        {
            CueElement element = _elements[pattern.FirstElement + i];
            if (element.Kind == CueElementKind.Gap)
            {
                return null;
            }

            element.AddNearWords(step, _sets, words);
            if (!element.Optional)
            {
                return words;
            }
        }

        if (step < 0 ? !pattern.AtStart : !pattern.AtEnd)
        {
            return null;
        }

        words.Add(step < 0 ? BeforeFirst : AfterLast);
        return words;
    }
}
