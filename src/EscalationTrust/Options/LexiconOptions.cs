namespace EscalationTrust;

/// <summary>Which words the ladder knows.</summary>
public sealed class LexiconOptions
{
    /// <summary>Languages of the built-in packs in use, as two-letter codes, or <c>mul</c> for requests for a person in nineteen further ones. Empty by default: all of them.</summary>
    public List<string> Languages { get; set; } = [];

    /// <summary>Entries of the host's own, in the format of a pack (see <c>docs/lexicon.md</c>), for example <c>"[human-requested]\nget me bob"</c>. Empty by default.</summary>
    public List<string> Packs { get; set; } = [];

    /// <summary>Built-in entries to leave out, exactly as they stand in their pack. Empty by default.</summary>
    public List<string> Without { get; set; } = [];
}
