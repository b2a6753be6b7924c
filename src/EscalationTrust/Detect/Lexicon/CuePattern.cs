namespace EscalationTrust;

/// <summary>A compiled pattern: a row of elements, and the place between two of them from which it is looked up.</summary>
internal readonly record struct CuePattern
{
    public required int FirstElement { get; init; }

    /// <summary>Index of the entry it was made from.</summary>
    public required ushort Entry { get; init; }

    public required byte ElementCount { get; init; }

    /// <summary>The element right of the place from which a look-up goes both ways; the number of elements when it starts at the end.</summary>
    public required byte Place { get; init; }

    /// <summary>What it raises; see <see cref="CueTarget"/>.</summary>
    public required byte Target { get; init; }

    /// <summary>Exactly one kind.</summary>
    public required CueKinds Kind { get; init; }

    public required CueEdge Start { get; init; }

    public required CueEdge End { get; init; }
}

/// <summary>A compiled element: one word, a set of alternatives, or a gap.</summary>
internal readonly record struct CueElement
{
    /// <summary>The word's number, the set's number, or the most words a gap skips.</summary>
    public required ushort Value { get; init; }

    public required CueElementKind Kind { get; init; }

    /// <summary>True when it may be missing; always true for a gap.</summary>
    public required bool Optional { get; init; }
}

internal enum CueElementKind : byte
{
    Word,

    /// <summary>Alternatives of one word each.</summary>
    Words,

    /// <summary>Alternatives some of which have several words.</summary>
    Rows,

    Gap,
}
