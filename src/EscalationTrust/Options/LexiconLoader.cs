using System.Security.Cryptography;

namespace EscalationTrust;

/// <summary>Reads and compiles the packs a policy asks for.</summary>
internal static class LexiconLoader
{
    private const string Prefix = "EscalationTrust.Packs.";
    private const string Suffix = ".lexicon";

    /// <summary>Built-in packs by name: a language ("en"), or a part of one ("en.abuse").</summary>
    private static readonly string[] PackNames =
        [.. typeof(LexiconLoader).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^Suffix.Length])
            .Order(StringComparer.Ordinal)];

    /// <summary>Languages with a built-in pack, in order.</summary>
    public static IReadOnlyList<string> BuiltInLanguages { get; } = [.. PackNames.Select(LanguageOf).Distinct()];

    private const string ImageName = "EscalationTrust.Packs.image";

    // All built-in packs and nothing else is what most policies run on: read once for a process, then shared. It never changes.
    private static readonly Lazy<CueLexicon> BuiltInOnly = new(LoadBuiltIn);

    private static readonly Lazy<byte[]> FingerprintOfAll = new(() => Fingerprint([]));

    /// <summary>Reads and compiles.</summary>
    /// <exception cref="FormatException">A pack breaks a rule of the format.</exception>
    public static CueLexicon Load(LexiconOptions options) =>
        options is { Languages.Count: 0, Packs.Count: 0, Without.Count: 0 }
            ? BuiltInOnly.Value
            : LexiconCompiler.Compile(ReadPacks(options));

    /// <summary>Reads and compiles, with one pack more.</summary>
    public static CueLexicon Load(LexiconOptions options, LexiconPack more) => LexiconCompiler.Compile([.. ReadPacks(options), more]);

    /// <summary>Reads the built-in words from their image, or compiles them where it is not theirs.</summary>
    public static CueLexicon LoadBuiltIn()
    {
        using Stream? image = typeof(LexiconLoader).Assembly.GetManifestResourceStream(ImageName);
        CueLexicon? lexicon = image is null ? null : LexiconImage.Read(image, FingerprintOfAll.Value, new CueEntries(ReadEntries));
        return lexicon ?? CompileBuiltIn();
    }

    /// <summary>Compiles the built-in words anew.</summary>
    public static CueLexicon CompileBuiltIn() => LexiconCompiler.Compile(ReadPacks(new LexiconOptions()));

    /// <summary>The image of the built-in words as they are now; a test keeps the stored one equal to it.</summary>
    public static byte[] WriteImage() => LexiconImage.Write(CompileBuiltIn(), FingerprintOfAll.Value);

    private static string[] ReadEntries() =>
        [.. ReadPacks(new LexiconOptions()).SelectMany(pack => pack.Entries).Select(entry => entry.Text)];

    private static List<LexiconPack> ReadPacks(LexiconOptions options)
    {
        var packs = new List<LexiconPack>();
        foreach (string language in BuiltInLanguages)
        {
            if (options.Languages.Count == 0 || options.Languages.Contains(language))
            {
                packs.AddRange(BuiltIn(language));
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

    /// <summary>The SHA-256 of the built-in packs that options use, as hexadecimal digits.</summary>
    public static string FingerprintOf(LexiconOptions options) =>
        Convert.ToHexString(options.Languages.Count == 0 ? FingerprintOfAll.Value : Fingerprint(options.Languages));

    private static byte[] Fingerprint(List<string> languages)
    {
        Span<byte> part = stackalloc byte[4096];
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string name in PackNames)
        {
            if (languages.Count == 0 || languages.Contains(LanguageOf(name)))
            {
                using Stream stream = Open(name);
                for (int read = stream.Read(part); read != 0; read = stream.Read(part))
                {
                    hash.AppendData(part[..read]);
                }
            }
        }

        return hash.GetHashAndReset();
    }

    /// <summary>The built-in packs of a language; none for a language without.</summary>
    public static IEnumerable<LexiconPack> BuiltIn(string language) =>
        PackNames.Where(name => LanguageOf(name) == language).Select(name => LexiconPackReader.Read(TextOf(name), name + Suffix));

    private static string LanguageOf(string packName) => packName.Split('.')[0];

    private static string TextOf(string packName)
    {
        using var reader = new StreamReader(Open(packName));
        return reader.ReadToEnd();
    }

    private static Stream Open(string packName) =>
        typeof(LexiconLoader).Assembly.GetManifestResourceStream(Prefix + packName + Suffix)!;
}
