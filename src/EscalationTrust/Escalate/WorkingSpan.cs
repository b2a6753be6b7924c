namespace EscalationTrust;

/// <summary>A stretch of working time in UTC ticks: from its beginning up to, but not with, its end.</summary>
internal readonly record struct WorkingSpan
{
    public long Begins { get; init; }

    public long Ends { get; init; }
}
