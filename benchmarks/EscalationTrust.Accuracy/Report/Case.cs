namespace EscalationTrust.Accuracy;

/// <summary>One judged turn: the truth beside the answer, for those who look into the misses.</summary>
internal sealed record Case
{
    public required Observation Seen { get; init; }

    /// <summary>The label.</summary>
    public required bool Positive { get; init; }

    /// <summary>The answer; null where only an order is measured.</summary>
    public bool? Answer { get; init; }

    public double Score => Seen.Risk;

    public ScoredCase Scored(double score) => new(score, Positive, Seen.Row.Id);
}
