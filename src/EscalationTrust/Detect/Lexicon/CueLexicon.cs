namespace EscalationTrust;

/// <summary>Compiled lexicon packs: the words, the patterns, and from which word which pattern is looked up.</summary>
/// <remarks>Immutable after construction and thread-safe.</remarks>
internal sealed class CueLexicon
{
    public static CueLexicon Empty { get; } = LexiconCompiler.Compile([]);

    public required WordTable Words { get; init; }

    public required CuePattern[] Patterns { get; init; }

    public required CueElement[] Elements { get; init; }

    public required CueSet[] Sets { get; init; }

    /// <summary>For word number n, its patterns are <see cref="PatternsOfWord"/>[PatternStarts[n]..PatternStarts[n + 1]].</summary>
    public required int[] PatternStarts { get; init; }

    public required int[] PatternsOfWord { get; init; }

    /// <summary>The entries as they stand in their packs, for explanations.</summary>
    public required string[] Entries { get; init; }

    /// <summary>Targets that have guards: only for them every hit must be found.</summary>
    public required ulong GuardedTargets { get; init; }

    public ReadOnlySpan<int> PatternsFrom(ushort word) =>
        PatternsOfWord.AsSpan(PatternStarts[word], PatternStarts[word + 1] - PatternStarts[word]);
}
