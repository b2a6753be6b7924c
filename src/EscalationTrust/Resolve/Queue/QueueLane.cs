namespace EscalationTrust;

/// <summary>Where a ticket waits.</summary>
public enum QueueLane
{
    /// <summary>Not said. Counts as waiting for a person; the lane part then knows nothing of it.</summary>
    Unknown = 0,

    /// <summary>Waiting for a person.</summary>
    Human = 1,

    /// <summary>Still with the bot or in an automated flow. It stands in nobody's queue: only the lane part looks at it.</summary>
    Automation = 2,
}
