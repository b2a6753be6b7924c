namespace EscalationTrust;

/// <summary>A host feature, word or phrase that a fit found to tell of need.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct LearnedFeature
{
    /// <summary>The feature's name, or the words.</summary>
    public required string Name { get; init; }

    /// <summary>True for words and phrases.</summary>
    public bool IsWords { get; init; }

    /// <summary>The value from which a host feature counts; 0 for words.</summary>
    public double From { get; init; }

    /// <summary>The host signal it raises.</summary>
    public Signal Signal { get; init; }

    /// <summary>Distinct groups that show it.</summary>
    public long Support { get; init; }

    /// <summary>Conversations that show it.</summary>
    public long Conversations { get; init; }

    /// <summary>Those of them that need a person.</summary>
    public long Needed { get; init; }
}
