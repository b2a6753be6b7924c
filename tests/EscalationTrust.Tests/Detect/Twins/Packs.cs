namespace EscalationTrust.Tests.Detect;

internal static class Packs
{
    /// <summary>All built-in packs of a language as one.</summary>
    public static LexiconPack BuiltIn(string language)
    {
        var all = new LexiconPack { Language = language };
        foreach (LexiconPack pack in LexiconLoader.BuiltIn(language))
        {
            all.Entries.AddRange(pack.Entries);
            all.StopWords.AddRange(pack.StopWords);
            all.CommonWords.AddRange(pack.CommonWords);
        }

        return all;
    }
}
