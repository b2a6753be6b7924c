namespace EscalationTrust;

/// <summary>Languages the library knows, packs that parse, and words for a person that remain.</summary>
internal static class LexiconRules
{
    public static void Check(EscalationTrustOptions options, PolicyReview review)
    {
        for (int i = 0; i < (options.Lexicon?.Languages?.Count ?? 0); i++)
        {
            string? language = options.Lexicon!.Languages[i];
            if (language is { Length: > 0 } && !(language.Length == 2 && language.All(char.IsAsciiLetterLower)))
            {
                review.Add(
                    PolicyPath.At("Lexicon.Languages", i),
                    PolicyReview.Show(language),
                    "must be a two-letter language code in lower case",
                    "Write for example \"en\"");
            }
        }
    }
}
