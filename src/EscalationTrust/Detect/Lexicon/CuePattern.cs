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
}

internal enum CueElementKind : byte
{
    Word,
    Set,
    Gap,
}
