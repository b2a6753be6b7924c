namespace EscalationTrust;

/// <summary>Languages the library knows, packs that parse, and words for a person that remain.</summary>
internal static class LexiconRules
{
    private const int MostWords = 255;

    public static void Check(EscalationTrustOptions options, PolicyReview review)
    {
        if (options.Lexicon is not { Languages: { } languages, Packs: { } packs, Without: { } without })
        {
            return;
        }

        for (int i = 0; i < languages.Count; i++)
        {
            Language(PolicyPath.At("Lexicon.Languages", i), languages[i], review);
        }

        for (int i = 0; i < packs.Count; i++)
        {
            Pack(PolicyPath.At("Lexicon.Packs", i), packs[i], review);
        }

        if (without.Count != 0)
        {
            Without(languages, without, review);
        }
    }

    private static void Language(string path, string? language, PolicyReview review)
    {
        if (!string.IsNullOrWhiteSpace(language) && !LexiconLoader.BuiltInLanguages.Contains(language))
        {
            review.Add(
                path,
                PolicyReview.Show(language),
                "there is no built-in pack of that language",
                $"Use one of: {string.Join(", ", LexiconLoader.BuiltInLanguages)}; give a pack of your own in Lexicon.Packs");
        }
    }

    private static void Pack(string path, string? pack, PolicyReview review)
    {
        if (string.IsNullOrWhiteSpace(pack))
        {
            return;
        }

        try
        {
            LexiconPack read = LexiconPackReader.Read(pack, path);
            foreach (LexiconEntry entry in read.Entries.Concat(read.DraftEntries).Where(IsTooLong))
            {
                review.Add(path, PolicyReview.Show(entry.Text), $"must have {MostWords} words at most", "Make the entry shorter");
            }
        }
        catch (FormatException error)
        {
            review.Add(path, PolicyReview.Show(pack.ReplaceLineEndings(" ")), error.Message.TrimEnd('.'), "The format stands in docs/lexicon.md");
        }
    }

    /// <summary>Alternatives of several words may take the place of their element.</summary>
    private static bool IsTooLong(LexiconEntry entry)
    {
        int longest = entry.Elements.SelectMany(element => element.Alternatives.Rows).Select(row => row.Length).DefaultIfEmpty(1).Max();
        return entry.Elements.Length - 1 + longest > MostWords;
    }

    /// <summary>Every entry left out exists, and each language keeps some that hear a request for a person.</summary>
    private static void Without(List<string> languages, List<string> without, PolicyReview review)
    {
        var left = new HashSet<string>(without.Where(entry => entry is not null), StringComparer.Ordinal);
        var found = new HashSet<string>(DraftLexicon.Languages.SelectMany(language => DraftLexicon.BuiltIn(language).DraftEntries).Select(entry => entry.Text), StringComparer.Ordinal);
        foreach (string language in LexiconLoader.BuiltInLanguages)
        {
            List<LexiconEntry> entries = [.. LexiconLoader.BuiltIn(language).SelectMany(pack => pack.Entries)];
            found.UnionWith(entries.Select(entry => entry.Text).Where(left.Contains));
            LexiconEntry[] access = [.. entries.Where(entry => entry is { Target: (byte)Signal.HumanRequested, Bot: false, Guard: false })];
            if ((languages.Count == 0 || languages.Contains(language)) && access.Length != 0 && access.All(entry => left.Contains(entry.Text)))
            {
                review.Add(
                    "Lexicon.Without",
                    "every entry of human-requested",
                    $"must leave some in \"{language}\": a configuration that empties access does not validate",
                    "Take out single entries only");
            }
        }

        for (int i = 0; i < without.Count; i++)
        {
            if (!string.IsNullOrWhiteSpace(without[i]) && !found.Contains(without[i]))
            {
                review.Add(
                    PolicyPath.At("Lexicon.Without", i),
                    PolicyReview.Show(without[i]),
                    "no built-in pack has this entry",
                    "Copy the entry exactly as it stands in its pack");
            }
        }
    }
}
