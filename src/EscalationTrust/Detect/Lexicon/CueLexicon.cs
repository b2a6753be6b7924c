namespace EscalationTrust;

/// <summary>Compiled lexicon packs: the words, the patterns, and from which words which patterns are looked up.</summary>
/// <remarks>Immutable after construction and thread-safe.</remarks>
internal sealed class CueLexicon
{
    public static CueLexicon Empty { get; } = LexiconCompiler.Compile([]);

    public required WordTable Words { get; init; }

    /// <summary>Where two neighbouring words are worth a look.</summary>
    public required PairTable Pairs { get; init; }

    /// <summary>What to try there.</summary>
    public required CueStarts Starts { get; init; }

    public required LexiconTable<CuePattern> Patterns { get; init; }

    public required LexiconTable<CueElement> Elements { get; init; }

    public required CueSets Sets { get; init; }

    /// <summary>The entries as they stand in their packs, for explanations.</summary>
    public required CueEntries Entries { get; init; }

    /// <summary>Targets that have guards: only for them every hit must be found.</summary>
    public required ulong GuardedTargets { get; init; }
}
