namespace EscalationTrust;

/// <summary>A compiled pattern: a row of elements, one of which is where a search starts.</summary>
internal readonly struct CuePattern
{
    public required int FirstElement { get; init; }

    public required byte ElementCount { get; init; }

    /// <summary>Index of the element a search starts from.</summary>
    public required byte Anchor { get; init; }

    /// <summary>What it raises; see <see cref="CueTarget"/>.</summary>
    public required byte Target { get; init; }

    public required bool Bot { get; init; }

    public required bool Guard { get; init; }

    public required bool AtStart { get; init; }

    public required bool AtEnd { get; init; }

    /// <summary>Index of the entry it was made from.</summary>
    public required int Entry { get; init; }
}

/// <summary>A compiled element: one word, a set of alternatives, or a gap.</summary>
internal readonly struct CueElement
{
    public required CueElementKind Kind { get; init; }

    public required bool Optional { get; init; }

    /// <summary>The word's number, the set's index, or the most words a gap skips.</summary>
    public required ushort Value { get; init; }

    /// <summary>Adds the words it can show on the side it is come upon from: single words, and the near end of each row.</summary>
    /// <param name="step">1 when it is come upon from the left, −1 from the right.</param>
    /// <param name="sets">All sets.</param>
    /// <param name="words">Where to add them.</param>
    public void AddNearWords(int step, List<CueSet> sets, ICollection<ushort> words)
    {
        if (Kind == CueElementKind.Word)
        {
            words.Add(Value);
            return;
        }

        foreach (ushort word in sets[Value].Singles)
        {
            words.Add(word);
        }

        foreach (ushort[] row in sets[Value].Rows)
        {
            words.Add(step > 0 ? row[0] : row[^1]);
        }
    }
}

internal enum CueElementKind : byte
{
    Word,
    Set,
    Gap,
}
