namespace EscalationTrust;

/// <summary>Compiled lexicon packs: the words, the patterns, and from which word which pattern is looked up.</summary>
/// <remarks>Immutable after construction and thread-safe.</remarks>
internal sealed class CueLexicon
{
    public static CueLexicon Empty { get; } = LexiconCompiler.Compile([]);

    public required WordTable Words { get; init; }

    /// <summary>Pairs of neighbouring words, for patterns without a rare word.</summary>
    public required CuePairTable Pairs { get; init; }

    public required CuePattern[] Patterns { get; init; }

    public required CueElement[] Elements { get; init; }

    public required CueSet[] Sets { get; init; }

    /// <summary>What to try from which word.</summary>
    public required CueStartGroups Starts { get; init; }

    /// <summary>The entries as they stand in their packs, for explanations.</summary>
    public required string[] Entries { get; init; }

    /// <summary>Targets that have guards: only for them every hit must be found.</summary>
    public required ulong GuardedTargets { get; init; }
}
