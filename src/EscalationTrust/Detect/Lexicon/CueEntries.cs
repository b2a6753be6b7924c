namespace EscalationTrust;

/// <summary>The entries of a lexicon as they stand in their packs, for explanations. Read when first asked for.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class CueEntries
{
    private readonly Lazy<string[]> _entries;

    public CueEntries(Func<string[]> read) => _entries = new Lazy<string[]>(read);

    public string this[int entry] => _entries.Value[entry];
}
