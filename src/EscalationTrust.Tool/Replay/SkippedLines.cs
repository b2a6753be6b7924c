using Spectre.Console;

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

    /// <summary>Says how many there are, and why the first were skipped.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="what">What the lines should have held: "a conversation".</param>
    public void WriteTo(IAnsiConsole console, string what)
    {
        if (Count == 0)
        {
            return;
        }

        Layout.Heading(console, $"Skipped: {Layout.Count(Count, "line")} that cannot be read as {what}");
        foreach ((long number, string reason) in _first)
        {
            console.WriteLine($"  line {number}: {Printable.Line(reason)}");
        }

        if (Count > _first.Count)
        {
            console.WriteLine($"  and {Layout.Count(Count - _first.Count)} more");
        }
    }
}
