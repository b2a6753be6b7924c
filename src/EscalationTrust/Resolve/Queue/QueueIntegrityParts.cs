namespace EscalationTrust;

/// <summary>The parts of <see cref="QueueIntegrity"/>, as a set.</summary>
[Flags]
public enum QueueIntegrityParts
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The order in which tickets stand.</summary>
    Order = 1,

    /// <summary>The deadlines that the order will keep.</summary>
    Deadline = 2,

    /// <summary>High-risk work in automation.</summary>
    Lane = 4,

    /// <summary>The longest wait.</summary>
    Starvation = 8,

    /// <summary>Whether handoffs arrive with what a person needs.</summary>
    Context = 16,
}
