namespace EscalationTrust.Tool;

/// <summary>Names in transcripts that mean nothing here: each is told once, and not without end.</summary>
internal sealed class UnknownNames
{
    private const int Most = 50;

    private readonly SortedSet<string> _ticketClasses = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _signals = new(StringComparer.Ordinal);

    /// <summary>A ticket class that the policy does not have.</summary>
    public void AddTicketClass(string name) => Add(_ticketClasses, name);

    /// <summary>A signal that this version does not have.</summary>
    public void AddSignal(string name) => Add(_signals, name);

    /// <summary>Says what was unknown, and what was done about it.</summary>
    public void WriteTo(TextWriter error)
    {
        foreach (string name in _ticketClasses)
        {
            error.WriteLine($"Warning: the policy has no ticket class {Printable.Quote(name)}; such tickets were decided as unclassified. Add it to the policy's TicketClasses.");
        }

        foreach (string name in _signals)
        {
            error.WriteLine($"Warning: there is no signal {Printable.Quote(name)}; it counted for nothing. The names are listed in docs/names.md.");
        }
    }

    private static void Add(SortedSet<string> names, string name)
    {
        if (names.Count < Most)
        {
            names.Add(name);
        }
    }
}
