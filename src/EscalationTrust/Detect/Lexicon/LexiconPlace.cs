namespace EscalationTrust;

/// <summary>A line of a pack, for messages.</summary>
internal readonly record struct LexiconPlace(string Pack, int Line)
{
    /// <summary>An error that names the pack, the line, the rule and the fix.</summary>
    public FormatException Error(string rule, string fix) => new($"Lexicon pack {Pack}, line {Line}: {rule}. {fix}.");
}
