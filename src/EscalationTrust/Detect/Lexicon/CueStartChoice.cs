namespace EscalationTrust;

/// <summary>Chooses from where a pattern is looked up: the two words, or the word alone, that turn up least. Used while compiling only.</summary>
internal sealed class CueStartChoice
{
    private const double Million = 1e6;

    /// <summary>How much oftener two words stand together than chance would have it.</summary>
    private const double Affinity = 3;

    /// <summary>Every pair takes room in the table, however rare.</summary>
    private const double CostOfRoom = 0.25;

    /// <summary>What one more pattern costs, in tries of a pattern.</summary>
    private const double CostOfPattern = 500;

    /// <summary>What it costs to look at one more distance, in tries of a pattern.</summary>
    private const double CostOfDistance = 0.04;

    private readonly CueSetsBuilder _sets;
    private readonly LexiconVocabulary _vocabulary;
    private readonly CueNeighbours _neighbours;
    private readonly Dictionary<ushort, double> _costOfSplit = [];

    public CueStartChoice(CueSetsBuilder sets, LexiconVocabulary vocabulary)
    {
        _sets = sets;
        _vocabulary = vocabulary;
        _neighbours = new CueNeighbours(sets);
    }

    public CueStartPlace For(CueRow row)
    {
        CueElement[] elements = row.Elements;
        var best = new CueStartPlace { Kind = CueStartKind.Alone, Cost = double.MaxValue };
        int before = row.AtStart ? -1 : int.MinValue;
        for (int place = 0; place <= elements.Length; place++)
        {
            Consider(Beside(row, place), ref best);
            bool certain = place == elements.Length ? row.AtEnd : !elements[place].Optional;
            if (certain)
            {
                if (before != int.MinValue && before < place - 1)
                {
                    Consider(Apart(row, before, place), ref best);
                }

                if (place < elements.Length)
                {
                    Consider(Alone(row, place), ref best);
                }

                before = place;
            }
        }

        if (best.Kind == CueStartKind.Pair && Mixed(row, best) is { } mixed)
        {
            return best with { Kind = CueStartKind.Part, Place = mixed };
        }

        return best.Kind == CueStartKind.Split ? best : WithTest(row, best);
    }

    /// <summary>
    /// The element of a pair whose rows of several words bring in common words, as "has gone down" does beside "down". Apart from
    /// the single words, the rows have a next word to test; null where that is not worth a pattern of its own.
    /// </summary>
    private int? Mixed(CueRow row, CueStartPlace start)
    {
        return IsMixed(start.RightPlace, start.Left!, 1) ? start.RightPlace : IsMixed(start.LeftPlace, start.Right!, -1) ? start.LeftPlace : null;

        bool IsMixed(int place, ushort[] others, int step)
        {
            if (place < 0 || place >= row.Elements.Length || row.Elements[place].Optional || _sets.RowsOf(row.Elements[place]) is not { Length: not 0 } rows || !_sets.HasSingles(row.Elements[place]))
            {
                return false;
            }

            ushort[] near = SortedWords.Of(Array.ConvertAll(rows, words => step > 0 ? words[0] : words[^1]));
            return _vocabulary.FrequencyOf(near) * _vocabulary.FrequencyOf(others) * Affinity * start.Reach / Million >= CostOfPattern;
        }
    }

    private static void Consider(CueStartPlace candidate, ref CueStartPlace best) =>
        best = candidate.Cost < best.Cost ? candidate : best;

    /// <summary>A start between two elements; none where anything may stand on one side, or nothing has to.</summary>
    private CueStartPlace Beside(CueRow row, int place)
    {
        bool certain = (place > 0 && !row.Elements[place - 1].Optional) || (place < row.Elements.Length && !row.Elements[place].Optional);
        if (!certain || _neighbours.At(row, place - 1, -1) is not { } left || _neighbours.At(row, place, 1) is not { } right)
        {
            return new CueStartPlace { Cost = double.MaxValue };
        }

        return new CueStartPlace
        {
            Kind = CueStartKind.Pair,
            Place = place,
            LeftPlace = place - 1,
            RightPlace = place,
            Left = left,
            Right = right,
            Reach = 1,
            FromRight = true,
            Cost = CostOfPair(left, right),
        };
    }

    /// <summary>A start from two elements that must be there, with others that may be there between them.</summary>
    private CueStartPlace Apart(CueRow row, int leftPlace, int rightPlace)
    {
        int reach = 1;
        for (int i = leftPlace + 1; i < rightPlace; i++)
        {
            reach += _sets.WidthOf(row.Elements[i]);
        }

        if (reach > WordFacts.MostReach)
        {
            return new CueStartPlace { Cost = double.MaxValue };
        }

        ushort[] left = leftPlace < 0 ? [PairTableBuilder.BeforeFirst] : _sets.NearWords(row.Elements[leftPlace], -1);
        ushort[] right = rightPlace == row.Elements.Length ? [PairTableBuilder.AfterLast] : _sets.NearWords(row.Elements[rightPlace], 1);
        bool fromRight = _vocabulary.FrequencyOf(right) < _vocabulary.FrequencyOf(left);
        double looks = _vocabulary.FrequencyOf(fromRight ? right : left) * CostOfDistance * (reach - 1);
        return new CueStartPlace
        {
            Kind = CueStartKind.Pair,
            Place = fromRight ? rightPlace : leftPlace + 1,
            LeftPlace = leftPlace,
            RightPlace = rightPlace,
            Left = left,
            Right = right,
            Reach = reach,
            FromRight = fromRight,
            Cost = (CostOfPair(left, right) * reach) + looks,
        };
    }

    /// <summary>A start from any word of one element. Its rows of several words become patterns of their own, each with a start of its own.</summary>
    private CueStartPlace Alone(CueRow row, int place)
    {
        CueElement element = row.Elements[place];
        if (element.Kind != CueElementKind.Rows)
        {
            ushort[] words = _sets.NearWords(element, 1);
            return new CueStartPlace
            {
                Kind = CueStartKind.Alone,
                Place = place,
                LeftPlace = place,
                RightPlace = place,
                Left = words,
                FromRight = true,
                Cost = _vocabulary.FrequencyOf(words),
            };
        }

        if (!_costOfSplit.TryGetValue(element.Value, out double cost))
        {
            _costOfSplit.Add(element.Value, cost = CostOfSplit(_sets[element.Value]));
        }

        return new() { Kind = CueStartKind.Split, Place = place, Cost = cost };
    }

    private double CostOfSplit(CueAlternatives set)
    {
        double cost = _vocabulary.FrequencyOf(set.Singles);
        foreach (ushort[] words in set.Rows)
        {
            cost += CostOfRow(words);
        }

        return cost;
    }

    /// <summary>Adds the test of the word beside the pair: on the side where rarer words must stand. Beyond the edge of a message nothing stands.</summary>
    private CueStartPlace WithTest(CueRow row, CueStartPlace start)
    {
        ushort[]? before = start.LeftPlace < 0 ? null : _neighbours.Beyond(row, start.LeftPlace, -1);
        ushort[]? after = start.RightPlace == row.Elements.Length ? null : _neighbours.Beyond(row, start.RightPlace, 1);
        bool right = after is not null && (before is null || _vocabulary.FrequencyOf(after) < _vocabulary.FrequencyOf(before));
        return start with { BesideRight = right, Beside = right ? after : before };
    }

    private double CostOfPair(ushort[] left, ushort[] right) =>
        (_vocabulary.FrequencyOf(left) * _vocabulary.FrequencyOf(right) * Affinity / Million) + (CostOfRoom * left.Length * right.Length);

    private double CostOfRow(ushort[] row)
    {
        double least = _vocabulary.FrequencyOf(row[0]);
        for (int i = 1; i < row.Length; i++)
        {
            double pair = (double)_vocabulary.FrequencyOf(row[i - 1]) * _vocabulary.FrequencyOf(row[i]) * Affinity / Million;
            least = Math.Min(least, Math.Min(pair + CostOfRoom, _vocabulary.FrequencyOf(row[i])));
        }

        return least;
    }
}
