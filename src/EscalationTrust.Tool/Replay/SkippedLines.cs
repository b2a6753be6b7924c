namespace EscalationTrust.Tool;

/// <summary>Lines that could not be read: all are counted, the first are kept with their reasons.</summary>
internal sealed class SkippedLines
{
    private const int Most = 20;

    private readonly List<(long Number, string Reason)> _first = [];

    /// <summary>How many there are.</summary>
    public long Count { get; private set; }

    /// <summary>The first of them.</summary>
    public IReadOnlyList<(long Number, string Reason)> First => _first;

    /// <summary>Adds a line.</summary>
    public void Add(long number, string reason)
    {
        Count++;
        if (_first.Count < Most)
        {
            _first.Add((number, reason));
        }
    }

    /// <summary>Says which lines were passed over and why; nothing when there are none.</summary>
    public void WriteTo(TextWriter error)
    {
        if (Count == 0)
        {
            return;
        }

        error.WriteLine($"Skipped {Layout.Count(Count, "line")}:");
        foreach ((long number, string reason) in _first)
        {
            error.WriteLine($"  line {Layout.Count(number)}: {reason}");
        }

        if (Count > _first.Count)
        {
            error.WriteLine($"  and {Layout.Count(Count - _first.Count)} more");
        }
    }
}
