namespace EscalationTrust;

/// <summary>What the lines below a heading of a pack are: "[guard human-requested]", "[bot closing]", "[stopwords]".</summary>
/// <remarks>The default value is the head of a pack, above its first section.</remarks>
internal readonly record struct LexiconSection(LexiconSectionKind Kind, byte Target, bool Bot, bool Guard, bool Draft)
{
    /// <summary>Reads a heading.</summary>
    /// <exception cref="FormatException">It breaks a rule of the format.</exception>
    public static LexiconSection Read(ReadOnlySpan<char> line, LexiconPlace at)
    {
        if (line[^1] != ']')
        {
            throw at.Error("a section ends with ]", "Write for example: [human-requested]");
        }

        string name = line[1..^1].Trim().ToString();
        switch (name)
        {
            case "stopwords":
                return new LexiconSection(LexiconSectionKind.StopWords, 0, false, false, false);
            case "common":
                return new LexiconSection(LexiconSectionKind.CommonWords, 0, false, false, false);
        }

        bool draft = Strip(ref name, "draft ");
        bool bot = draft || Strip(ref name, "bot ");
        bool guard = Strip(ref name, "guard ");
        byte target;
        if (draft)
        {
            return DraftTarget.TryParse(name, out target)
                ? new LexiconSection(LexiconSectionKind.Patterns, target, bot, guard, draft)
                : throw at.Error($"\"{name}\" is nothing a draft does", "Use a name from docs/reply-guard.md, for example: [draft claims-transfer]");
        }

        if (!CueTarget.TryParse(name, out target))
        {
            throw at.Error($"\"{name}\" is no signal", "Use a kebab-case name from docs/names.md, stopwords or common");
        }

        return !guard || target < SignalCatalog.Count
            ? new LexiconSection(LexiconSectionKind.Patterns, target, bot, guard, draft)
            : throw at.Error($"\"{name}\" is no signal, and only the hits of a signal can be guarded", "Word the entries of its section more narrowly");
    }

    private static bool Strip(ref string name, string prefix)
    {
        if (!name.StartsWith(prefix, StringComparison.Ordinal))
        {
            return false;
        }

        name = name[prefix.Length..].Trim();
        return true;
    }
}

internal enum LexiconSectionKind
{
    None,
    Patterns,
    StopWords,
    CommonWords,
}
