namespace EscalationTrust;

/// <summary>One field of a stored case: its name, what it holds, and what it means.</summary>
internal sealed class CaseColumn
{
    public required string Name { get; init; }

    /// <summary>What it holds: text, time, whole number, number, flag, share, or one of <see cref="Names"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The names it may hold; empty when it holds something else.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    public required string Meaning { get; init; }
}
