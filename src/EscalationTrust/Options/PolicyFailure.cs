using System.Globalization;

namespace EscalationTrust;

/// <summary>One thing that is wrong with a policy: where, what, which rule, and how to mend it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record PolicyFailure
{
    /// <summary>The option's path, for example <c>Threshold.EscalateAt</c> or <c>TicketClasses["billing"].ContainAt</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The value found, as text.</summary>
    public required string Value { get; init; }

    /// <summary>The rule it breaks, with the other number where two must agree.</summary>
    public required string Rule { get; init; }

    /// <summary>What to do.</summary>
    public required string Fix { get; init; }

    /// <summary>The line of the policy document, from 1. Null for options that were not read from a document.</summary>
    public int? Line { get; init; }

    /// <summary>All of it in a sentence or two.</summary>
    public override string ToString() => Line is { } line
        ? string.Create(CultureInfo.InvariantCulture, $"line {line}: {Path} is {Value}: {Rule}. {Fix}.")
        : $"{Path} is {Value}: {Rule}. {Fix}.";
}
