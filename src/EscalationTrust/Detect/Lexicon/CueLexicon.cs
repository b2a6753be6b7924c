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

    /// <summary>Where in <see cref="Starts"/> the starts of a group begin; see <see cref="GroupOf"/>.</summary>
    public required int[] FirstStarts { get; init; }

    public required CueStart[] Starts { get; init; }

    /// <summary>The entries as they stand in their packs, for explanations.</summary>
    public required string[] Entries { get; init; }

    /// <summary>Targets that have guards: only for them every hit must be found.</summary>
    public required ulong GuardedTargets { get; init; }

    /// <summary>Starts are grouped by word, and within a word by whose text they are for and whether they are guards.</summary>
    public static int GroupOf(ushort word, bool bot, bool guard) => (word * 4) + (bot ? 1 : 0) + (guard ? 2 : 0);

    /// <summary>What to try from a word.</summary>
    public ReadOnlySpan<CueStart> StartsFrom(ushort word, bool bot, bool guard)
    {
        int group = GroupOf(word, bot, guard);
        return Starts.AsSpan(FirstStarts[group], FirstStarts[group + 1] - FirstStarts[group]);
    }
}
