namespace EscalationTrust.Accuracy;

/// <summary>One line of the table.</summary>
internal sealed record Figure
{
    public required string Name { get; init; }

    /// <summary>What was counted: hits of all for a share, positives of all for an area.</summary>
    public required int Hits { get; init; }

    public required int Count { get; init; }

    public required Interval Interval { get; init; }

    /// <summary>What a naive regex or hand cues reach; null when nobody measured it.</summary>
    public double? Floor { get; init; }

    /// <summary>Null for a figure that only stands beside another.</summary>
    public Goal? Goal { get; init; }

    public bool? Reached => Goal is { } goal && !double.IsNaN(Interval.Value) ? goal.Reached(Interval.Value) : null;

    public static Figure Share(string name, int hits, int count) =>
        new() { Name = name, Hits = hits, Count = count, Interval = Proportion.Of(hits, count) };

    public static Figure Area(string name, IReadOnlyList<ScoredCase> cases) =>
        new() { Name = name, Hits = cases.Count(c => c.Positive), Count = cases.Count, Interval = RocArea.Of(cases) };
}
