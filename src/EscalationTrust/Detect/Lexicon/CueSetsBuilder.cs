namespace EscalationTrust;

/// <summary>Collects sets of alternatives, equal ones once. Used while compiling only.</summary>
internal sealed class CueSetsBuilder
{
    private readonly NumberedRows _keys = new();
    private readonly List<CueAlternatives> _sets = [];

    public CueAlternatives this[int number] => _sets[number];

    /// <summary>The element that stands for alternatives.</summary>
    /// <param name="singles">Alternatives of one word.</param>
    /// <param name="rows">Alternatives of several words.</param>
    /// <param name="optional">True when the element may be missing.</param>
    public CueElement Element(ushort[] singles, ushort[][] rows, bool optional)
    {
        if (singles.Length == 1 && rows.Length == 0)
        {
            return new() { Kind = CueElementKind.Word, Value = singles[0], Optional = optional };
        }

        var key = new List<ushort>(singles) { 0 };
        foreach (ushort[] row in rows)
        {
            key.Add((ushort)row.Length);
            key.AddRange(row);
        }

        int number = _keys.NumberOf([.. key]);
        if (number == _sets.Count)
        {
            _sets.Add(new CueAlternatives(singles, rows));
        }

        return number <= ushort.MaxValue
            ? new() { Kind = rows.Length == 0 ? CueElementKind.Words : CueElementKind.Rows, Value = (ushort)number, Optional = optional }
            : throw new FormatException("The lexicon packs hold more than 65,535 sets of alternatives. Leave languages or packs out.");
    }

    /// <summary>The words an element can show on the side it is come upon from, sorted: single words, and the near end of each row.</summary>
    /// <param name="element">A word or a set.</param>
    /// <param name="step">1 when it is come upon from the left, −1 from the right.</param>
    public ushort[] NearWords(CueElement element, int step) =>
        element.Kind == CueElementKind.Word ? [element.Value] : step > 0 ? _sets[element.Value].Firsts : _sets[element.Value].Lasts;

    /// <summary>The most words an element takes.</summary>
    public int WidthOf(CueElement element)
    {
        int width = element.Kind == CueElementKind.Gap ? element.Value : 1;
        foreach (ushort[] row in RowsOf(element))
        {
            width = Math.Max(width, row.Length);
        }

        return width;
    }

    /// <summary>The alternatives of one word.</summary>
    public ushort[] SinglesOf(CueElement element) => element.Kind == CueElementKind.Word ? [element.Value] : _sets[element.Value].Singles;

    /// <summary>The alternatives of several words.</summary>
    public ushort[][] RowsOf(CueElement element) => element.Kind == CueElementKind.Rows ? _sets[element.Value].Rows : [];

    /// <summary>True when one word can be enough.</summary>
    public bool HasSingles(CueElement element) => element.Kind != CueElementKind.Rows || _sets[element.Value].Singles.Length != 0;

    public CueSets Build()
    {
        var words = new List<ushort>();
        var sets = new CueSet[_sets.Count];
        for (int i = 0; i < sets.Length; i++)
        {
            CueAlternatives set = _sets[i];
            int first = words.Count;
            words.AddRange(set.Singles);
            while (words.Count - first is > 0 and < CueSets.Group)
            {
                words.Add(set.Singles[^1]);
            }

            int singles = words.Count - first;
            ushort[] firsts = Array.ConvertAll(set.Rows, row => row[0]);
            ushort[] lasts = Array.ConvertAll(set.Rows, row => row[^1]);
            words.AddRange(firsts);
            words.AddRange(lasts);
            int length = 0;
            foreach (ushort[] row in set.Rows)
            {
                words.Add(checked((ushort)length));
                length += row.Length + 1;
            }

            foreach (ushort[] row in set.Rows)
            {
                words.Add((ushort)row.Length);
                words.AddRange(row);
            }

            sets[i] = new CueSet
            {
                SinglesMask = MaskOf(set.Singles),
                FirstsMask = (uint)MaskOf(firsts, 32),
                LastsMask = (uint)MaskOf(lasts, 32),
                First = first,
                Singles = checked((ushort)singles),
                Rows = checked((ushort)set.Rows.Length),
            };
        }

        return new CueSets(sets, words.ToArray());
    }

    private static ulong MaskOf(ushort[] words, int modulo = 64)
    {
        ulong mask = 0;
        foreach (ushort word in words)
        {
            mask |= 1UL << (word % modulo);
        }

        return mask;
    }
}

/// <summary>Alternatives as word numbers. Used while compiling only.</summary>
internal sealed class CueAlternatives
{
    public CueAlternatives(ushort[] singles, ushort[][] rows)
    {
        Singles = singles;
        Rows = rows;
        Firsts = rows.Length == 0 ? singles : SortedWords.Of([.. singles, .. Array.ConvertAll(rows, row => row[0])]);
        Lasts = rows.Length == 0 ? singles : SortedWords.Of([.. singles, .. Array.ConvertAll(rows, row => row[^1])]);
    }

    /// <summary>Alternatives of one word, sorted.</summary>
    public ushort[] Singles { get; }

    /// <summary>Alternatives of several words.</summary>
    public ushort[][] Rows { get; }

    /// <summary>The words any of them begins with, sorted.</summary>
    public ushort[] Firsts { get; }

    /// <summary>The words any of them ends with, sorted.</summary>
    public ushort[] Lasts { get; }
}
