namespace EscalationTrust;

/// <summary>One parsed pack. The format is documented in <c>docs/lexicon.md</c>.</summary>
internal sealed class LexiconPack
{
    public string Language { get; set; } = "";

    public int Version { get; set; }

    public List<LexiconEntry> Entries { get; } = [];

    /// <summary>Entries for replies that are not sent yet; compiled apart, see <see cref="DraftTarget"/>.</summary>
    public List<LexiconEntry> DraftEntries { get; } = [];

    public List<string> StopWords { get; } = [];

    public List<string> CommonWords { get; } = [];
}

/// <summary>One pattern of a pack.</summary>
internal sealed class LexiconEntry
{
    /// <summary>The line as it stands in the pack.</summary>
    public required string Text { get; init; }

    /// <summary>What it raises; see <see cref="CueTarget"/>.</summary>
    public required byte Target { get; init; }

    /// <summary>True for words of the bot, false for words of the customer.</summary>
    public required bool Bot { get; init; }

    /// <summary>True when it takes hits away instead of making them.</summary>
    public required bool Guard { get; init; }

    /// <summary>What must begin here.</summary>
    public required CueEdge Start { get; init; }

    /// <summary>What must end here.</summary>
    public required CueEdge End { get; init; }

    public required LexiconElement[] Elements { get; init; }
}

/// <summary>One element of a pattern: alternatives, each of one or several words, or a gap.</summary>
internal sealed class LexiconElement
{
    /// <summary>The alternatives; none for a gap. Elements that name a class share its alternatives.</summary>
    public required LexiconAlternatives Alternatives { get; init; }

    /// <summary>True when the element may be missing.</summary>
    public required bool Optional { get; init; }

    /// <summary>The most words a gap skips; 0 for alternatives.</summary>
    public int Gap { get; init; }

    public bool IsGap => Gap != 0;

    public bool CanAnchor => !IsGap && !Optional;
}

/// <summary>Alternatives of an element or a class: rows of one or several words.</summary>
internal sealed class LexiconAlternatives
{
    public LexiconAlternatives(List<LexiconWord[]> rows)
    {
        LexiconWords.AddWithoutApostrophes(rows);
        Singles = rows.FindAll(row => row.Length == 1).ConvertAll(row => row[0]);
        Rows = rows.FindAll(row => row.Length > 1);
    }

    public static LexiconAlternatives None { get; } = new([]);

    /// <summary>Alternatives of one word.</summary>
    public List<LexiconWord> Singles { get; }

    /// <summary>Alternatives of several words.</summary>
    public List<LexiconWord[]> Rows { get; }

    public bool IsOneWord => Singles.Count == 1 && Rows.Count == 0;
}

/// <summary>One word of an alternative, as written.</summary>
/// <param name="Text">The word.</param>
/// <param name="Misspelt">Which misspellings count too.</param>
internal readonly record struct LexiconWord(string Text, Misspelling Misspelt);

/// <summary>Which misspellings of a word count as the word.</summary>
internal enum Misspelling
{
    /// <summary>None.</summary>
    None,

    /// <summary>One letter missing, doubled or swapped with the next: "word~".</summary>
    Common,

    /// <summary>Also a neighbouring key: "word~~".</summary>
    AndNeighbouringKeys,
}
