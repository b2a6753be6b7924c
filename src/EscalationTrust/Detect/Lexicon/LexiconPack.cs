namespace EscalationTrust;

/// <summary>One parsed pack. The format is documented in <c>docs/lexicon.md</c>.</summary>
internal sealed class LexiconPack
{
    public string Language { get; init; } = "";
}
