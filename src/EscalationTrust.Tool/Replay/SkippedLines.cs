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

    /// <summary>Adds those of another file.</summary>
    public void Add(SkippedLines other)
    {
        Count += other.Count;
        _first.AddRange(other._first.Take(Most - _first.Count));
    }

    /// <summary>Refuses an input of which nothing could be read: figures of nothing would look like figures.</summary>
    /// <param name="stopped">Why the reading stopped early, which is told otherwise; null when it did not.</param>
    /// <param name="read">What could be read.</param>
    /// <param name="input">The input.</param>
    /// <param name="what">What each line should have held: "a conversation".</param>
    /// <exception cref="ToolFailure">Lines were skipped, and not one was read.</exception>
    public void RefuseNothingRead(string? stopped, long read, string input, string what)
    {
        if (stopped is null && read == 0 && Count != 0)
        {
            string name = input == InputFile.Dash ? "Standard input" : input;
            (long number, string reason) = _first[0];
            throw new ToolFailure($"{name}: no line can be read as {what} ({Layout.Count(Count, "line")} skipped); line {number}: {Printable.Line(reason)}.");
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
