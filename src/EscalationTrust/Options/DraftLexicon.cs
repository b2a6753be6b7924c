namespace EscalationTrust;

/// <summary>Reads and compiles the words of drafts: built-in packs, and the <c>[draft …]</c> sections of the host's own.</summary>
internal static class DraftLexicon
{
    private const string Prefix = "EscalationTrust.DraftPacks.";
    private const string Suffix = ".lexicon";

    // Compiled once for a process, at the first review, then shared. It never changes.
    private static readonly Lazy<CueLexicon> BuiltInOnly = new(() => Compile([], [], []));

    /// <summary>Languages with a built-in pack, in order.</summary>
    public static IReadOnlyList<string> Languages { get; } =
        [.. typeof(DraftLexicon).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^Suffix.Length])
            .Order(StringComparer.Ordinal)];

    /// <summary>What compiles the words that options ask for. The options are copied now, the work is done when asked.</summary>
    public static Func<CueLexicon> LoaderOf(LexiconOptions options)
    {
        if (options is { Languages.Count: 0, Packs.Count: 0, Without.Count: 0 })
        {
            return () => BuiltInOnly.Value;
        }

        string[] languages = [.. options.Languages];
        string[] packs = [.. options.Packs];
        string[] without = [.. options.Without];
        return () => Compile(languages, packs, without);
    }

    /// <summary>The built-in pack of a language.</summary>
    public static LexiconPack BuiltIn(string language)
    {
        using Stream stream = typeof(DraftLexicon).Assembly.GetManifestResourceStream(Prefix + language + Suffix)!;
        using var reader = new StreamReader(stream);
        return LexiconPackReader.Read(reader.ReadToEnd(), $"{language} (drafts)");
    }

    private static CueLexicon Compile(string[] languages, string[] packs, string[] without)
    {
        IEnumerable<LexiconPack> all = Languages
            .Where(language => languages.Length == 0 || languages.Contains(language))
            .Select(BuiltIn)
            .Concat(packs.Select((pack, i) => LexiconPackReader.Read(pack, $"Lexicon.Packs[{i}]")));
        return LexiconCompiler.Compile([.. all.Select(pack => DraftsOf(pack, without.ToHashSet(StringComparer.Ordinal)))]);
    }

    private static LexiconPack DraftsOf(LexiconPack pack, HashSet<string> without)
    {
        var drafts = new LexiconPack { Language = pack.Language, Version = pack.Version };
        drafts.Entries.AddRange(pack.DraftEntries.Where(entry => !without.Contains(entry.Text)));
        drafts.CommonWords.AddRange(pack.CommonWords);
        return drafts;
    }
}
