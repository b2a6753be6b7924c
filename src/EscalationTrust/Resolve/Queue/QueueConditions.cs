namespace EscalationTrust;

/// <summary>Who serves the queue: what a forecast of deadlines needs to know. Unknown by default.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct QueueConditions
{
    /// <summary>People who take tickets from this queue, all busy now. 0 (or less) when it is not known; the deadline part is then unknown.</summary>
    public int Servers { get; init; }

    /// <summary>How long a ticket keeps one of them busy on average. Null, zero or less: the mean over the tickets counts.</summary>
    public TimeSpan? MeanHandling { get; init; }

    /// <summary>How long customers wait on average before they give up. Null, zero or less when it is not known; the forecast with abandonment is then unknown.</summary>
    public TimeSpan? MeanPatience { get; init; }
}
