namespace EscalationTrust;

/// <summary>Works out what must stand near the word a pattern is tried from. Used while compiling only.</summary>
internal sealed class CueStartBuilder
{
    private const int LongestReach = 12;

    private readonly List<CueElement> _elements;
    private readonly List<CueSet> _sets;
    private readonly ulong[] _bitsOfWord;
    private readonly List<ushort> _near = [];

    /// <param name="elements">All elements.</param>
    /// <param name="sets">All sets.</param>
    /// <param name="spellings">For each word number, the hashes of all its spellings.</param>
    public CueStartBuilder(List<CueElement> elements, List<CueSet> sets, List<ulong>[] spellings)
    {
        _elements = elements;
        _sets = sets;
        _bitsOfWord = Array.ConvertAll(spellings, hashes => hashes.Aggregate(0UL, (bits, hash) => bits | CueStart.BitOf(hash)));
    }

    public CueStart Build(CuePattern pattern, int index)
    {
        (ulong leftMask, byte leftReach) = Nearest(pattern, -1);
        (ulong rightMask, byte rightReach) = Nearest(pattern, 1);
        return new CueStart
        {
            Pattern = index,
            LeftMask = leftMask,
            RightMask = rightMask,
            LeftReach = leftReach,
            RightReach = rightReach,
            MostBefore = pattern.AtStart ? MostWords(pattern, -1) : CueStart.Anywhere,
            MostAfter = pattern.AtEnd ? MostWords(pattern, 1) : CueStart.Anywhere,
            Bot = pattern.Bot,
            Guard = pattern.Guard,
            Target = pattern.Target,
        };
    }

    private (ulong Mask, byte Reach) Nearest(CuePattern pattern, int step)
    {
        int reach = 0;
        for (int i = pattern.Anchor + step; i >= 0 && i < pattern.ElementCount; i += step)
        {
            CueElement element = _elements[pattern.FirstElement + i];
            if (!element.Optional)
            {
                return reach < LongestReach ? (MaskOf(element, step), (byte)(reach + 1)) : default;
            }

            reach += WidthOf(element);
        }

        return default;
    }

    private byte MostWords(CuePattern pattern, int step)
    {
        int words = 0;
        for (int i = pattern.Anchor + step; i >= 0 && i < pattern.ElementCount; i += step)
        {
            words += WidthOf(_elements[pattern.FirstElement + i]);
        }

        return (byte)Math.Min(words, CueStart.Anywhere - 1);
    }

    private int WidthOf(CueElement element) => element.Kind switch
    {
        CueElementKind.Gap => element.Value,
        CueElementKind.Set => _sets[element.Value].LongestRow,
        _ => 1,
    };

    /// <summary>The bits of the words an element can show on the side that faces the start.</summary>
    private ulong MaskOf(CueElement element, int step)
    {
        _near.Clear();
        element.AddNearWords(step, _sets, _near);
        ulong mask = 0;
        foreach (ushort word in _near)
        {
            mask |= _bitsOfWord[word];
        }

        return mask;
    }
}
