namespace EscalationTrust;

/// <summary>What the host knows of its people at this moment.</summary>
/// <remarks>The default value knows nothing, and unknown never becomes a promise. Immutable and thread-safe.</remarks>
public readonly record struct HumanAvailability
{
    /// <summary>Whether somebody can take the conversation now. Unknown by default.</summary>
    public Availability Status { get; init; }

    /// <summary>The place in the queue the conversation has or would have, from 1. Null when unknown; less than 1 counts as unknown.</summary>
    public int? QueuePosition { get; init; }

    /// <summary>The estimated wait. Null when unknown; zero and less count as unknown.</summary>
    public TimeSpan? EstimatedWait { get; init; }

    /// <summary>When people are there again. Null when unknown.</summary>
    public DateTimeOffset? NextOpening { get; init; }
}
