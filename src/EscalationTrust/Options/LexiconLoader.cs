using System.Reflection;

namespace EscalationTrust;

/// <summary>Reads and compiles the packs a policy asks for.</summary>
internal static class LexiconLoader
{
    private const string Prefix = "EscalationTrust.Packs.";
    private const string Suffix = ".lexicon";

    /// <summary>Languages with a built-in pack, in order.</summary>
    public static IReadOnlyList<string> BuiltInLanguages { get; } =
        [.. typeof(LexiconLoader).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^Suffix.Length])
            .Order(StringComparer.Ordinal)];

    /// <summary>Reads and compiles.</summary>
    /// <exception cref="FormatException">A pack breaks a rule of the format.</exception>
    public static CueLexicon Load(LexiconOptions options) => LexiconCompiler.Compile(ReadPacks(options));

    private static List<LexiconPack> ReadPacks(LexiconOptions options)
    {
        var packs = new List<LexiconPack>();
        foreach (string language in BuiltInLanguages)
        {
            if (options.Languages.Count == 0 || options.Languages.Contains(language))
            {
                packs.Add(LexiconPackReader.Read(BuiltInText(language), language + Suffix));
            }
        }

        for (int i = 0; i < options.Packs.Count; i++)
        {
            packs.Add(LexiconPackReader.Read(options.Packs[i], $"Lexicon.Packs[{i}]"));
        }

        if (options.Without.Count != 0)
        {
            var without = options.Without.ToHashSet(StringComparer.Ordinal);
            packs.ForEach(pack => pack.Entries.RemoveAll(entry => without.Contains(entry.Text)));
        }

        return packs;
    }

    /// <summary>The text of a built-in pack.</summary>
    public static string BuiltInText(string language)
    {
        Assembly assembly = typeof(LexiconLoader).Assembly;
        using Stream stream = assembly.GetManifestResourceStream(Prefix + language + Suffix)
            ?? throw new ArgumentException($"There is no built-in lexicon pack \"{language}\". There are: {string.Join(", ", BuiltInLanguages)}.", nameof(language));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
