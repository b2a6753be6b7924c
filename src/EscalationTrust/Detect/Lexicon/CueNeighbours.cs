namespace EscalationTrust;

/// <summary>Works out which words can stand at a place of a pattern. Used while compiling only.</summary>
internal sealed class CueNeighbours
{
    private readonly CueSetsBuilder _sets;

    public CueNeighbours(CueSetsBuilder sets) => _sets = sets;

    /// <summary>The words that can stand where an element begins, sorted; null for anything.</summary>
    /// <param name="row">The pattern.</param>
    /// <param name="from">The element.</param>
    /// <param name="step">1 to go right, −1 to go left.</param>
    public ushort[]? At(CueRow row, int from, int step)
    {
        ushort[] words = [];
        for (int i = from; i >= 0 && i < row.Elements.Length; i += step)
        {
            if (row.Elements[i].Kind == CueElementKind.Gap)
            {
                return null;
            }

            ushort[] near = _sets.NearWords(row.Elements[i], step);
            words = words.Length == 0 ? near : SortedWords.Union(words, near);
            if (!row.Elements[i].Optional)
            {
                return words;
            }
        }

        return step > 0
            ? row.AtEnd ? SortedWords.Union(words, [PairTableBuilder.AfterLast]) : null
            : row.AtStart ? SortedWords.Union(words, [PairTableBuilder.BeforeFirst]) : null;
    }

    /// <summary>The words that can stand beyond the word where an element begins; null for anything.</summary>
    public ushort[]? Beyond(CueRow row, int from, int step)
    {
        ushort[] words = [];
        for (int i = from; i >= 0 && i < row.Elements.Length; i += step)
        {
            CueElement element = row.Elements[i];
            if (element.Kind == CueElementKind.Gap)
            {
                return null;
            }

            if (_sets.RowsOf(element) is { Length: not 0 } rows)
            {
                words = SortedWords.Union(words, SortedWords.Of(Array.ConvertAll(rows, several => step > 0 ? several[1] : several[^2])));
            }

            if (_sets.HasSingles(element))
            {
                if (At(row, i + step, step) is not { } next)
                {
                    return null;
                }

                words = SortedWords.Union(words, next);
            }

            if (!element.Optional)
            {
                return words;
            }
        }

        // Beyond the edge of the message stands no word.
        return SortedWords.Union(words, [0]);
    }
}
