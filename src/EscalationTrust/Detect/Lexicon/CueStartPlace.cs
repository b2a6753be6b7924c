namespace EscalationTrust;

/// <summary>The elements of a pattern, and whether it begins or ends with the message. Used while compiling only.</summary>
internal sealed record CueRow(CueElement[] Elements, bool AtStart, bool AtEnd)
{
    public CueRow(CueElement[] elements, LexiconEntry entry)
        : this(elements, entry.Start == CueEdge.Message, entry.End == CueEdge.Message)
    {
    }
}

/// <summary>Where a pattern is looked up, and how much that costs in a million words.</summary>
internal readonly record struct CueStartPlace
{
    public CueStartKind Kind { get; init; }

    /// <summary>The element right of the start, or the element itself.</summary>
    public int Place { get; init; }

    /// <summary>The element of the left word, or of the word alone.</summary>
    public int LeftPlace { get; init; }

    public int RightPlace { get; init; }

    /// <summary>The left words of a pair, or the words alone.</summary>
    public ushort[]? Left { get; init; }

    public ushort[]? Right { get; init; }

    /// <summary>How far apart the two words of a pair may stand.</summary>
    public int Reach { get; init; }

    /// <summary>True when the search begins before the right word of a pair, or before the word alone.</summary>
    public bool FromRight { get; init; }

    /// <summary>What can stand beside the start; null for anything.</summary>
    public ushort[]? Beside { get; init; }

    /// <summary>On which side of the start.</summary>
    public bool BesideRight { get; init; }

    public required double Cost { get; init; }
}

internal enum CueStartKind
{
    /// <summary>From a single word.</summary>
    Alone,

    /// <summary>From two words.</summary>
    Pair,

    /// <summary>From one element whose single words and whose rows of several words are better looked up apart.</summary>
    Part,

    /// <summary>From one element whose alternatives are better looked up each by itself.</summary>
    Split,
}
