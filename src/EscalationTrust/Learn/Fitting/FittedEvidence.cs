namespace EscalationTrust;

/// <summary>What a fit found: weights, features, and how well it tells need on conversations it did not see.</summary>
/// <remarks>Immutable, as long as nobody changes <see cref="Risk"/>.</remarks>
public sealed class FittedEvidence
{
    internal FittedEvidence()
    {
    }

    /// <summary>The refitted numbers, to put into a policy.</summary>
    public required RiskScoringOptions Risk { get; init; }

    /// <summary>Host features, words and phrases that were kept, the host signal with the lowest number first.</summary>
    public required IReadOnlyList<LearnedFeature> Features { get; init; }

    /// <summary>Every number of the risk model that may change, in the order of the policy document. Empty when there was too little to learn from, and only then: nothing was fitted.</summary>
    public required IReadOnlyList<EvidenceChange> Changes { get; init; }

    /// <summary>The policy as it was, on the same turns.</summary>
    public required Reliability Before { get; init; }

    /// <summary>The fit, cross-validated: each turn is told by a fit that saw nothing of its group. Without a turn when nothing was fitted.</summary>
    public required Reliability After { get; init; }

    /// <summary>Labelled conversations that were used.</summary>
    public required long Conversations { get; init; }

    /// <summary>Those of them that need a person.</summary>
    public required long Needed { get; init; }

    /// <summary>Distinct groups.</summary>
    public required long Groups { get; init; }

    /// <summary>What to mind, in sentences: why nothing was fitted, little data, no gain. Empty when there is nothing.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }
}
