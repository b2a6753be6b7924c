namespace EscalationTrust.Accuracy;

/// <summary>What one task found.</summary>
internal sealed record TaskReport
{
    /// <summary>The name on the command line.</summary>
    public required string Key { get; init; }

    /// <summary>The lines of the table.</summary>
    public required IReadOnlyList<Figure> Figures { get; init; }

    /// <summary>Lines that stand apart, below the table: by source, by reason, set aside.</summary>
    public IReadOnlyList<Figure> Apart { get; init; } = [];

    /// <summary>How rows were chosen, in a sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Every judged turn.</summary>
    public required IReadOnlyList<Case> Cases { get; init; }
}
