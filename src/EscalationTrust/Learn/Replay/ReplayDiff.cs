namespace EscalationTrust;

/// <summary>One recorded conversation under two policies.</summary>
/// <remarks>Holds no words of the customer. Immutable and thread-safe.</remarks>
public readonly record struct ReplayDiff
{
    /// <summary>The conversation's identity in its recording; null in the default value.</summary>
    public string? Id { get; init; }

    /// <summary>What the first policy made of it: the one in force.</summary>
    public ReplayOutcome First { get; init; }

    /// <summary>What the second policy made of it: the one that is tried.</summary>
    public ReplayOutcome Second { get; init; }

    /// <summary>What the second would have changed.</summary>
    public ReplayChanges Changes { get; init; }

    /// <summary>The customer turn at which an audit says that a person was needed. Null when none was, or nobody judged it.</summary>
    public int? NeededTurn { get; init; }

    /// <summary>True when the second would have changed anything.</summary>
    public bool IsChanged => Changes != ReplayChanges.None;

    /// <summary>Turns by which the second escalates later, below 0 for earlier. Null unless both escalate.</summary>
    public int? TurnsLater => Second.EscalatedTurn - First.EscalatedTurn;
}
