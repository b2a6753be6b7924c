namespace EscalationTrust;

/// <summary>The stored names of the queue's enums.</summary>
public static class QueueNames
{
    /// <summary>The stored name of a cost's shape.</summary>
    public static string Name(this CostShape shape) => shape switch
    {
        CostShape.Constant => "constant",
        CostShape.Linear => "linear",
        CostShape.Quadratic => "quadratic",
        CostShape.Barrier => "barrier",
        _ => "undefined",
    };

    /// <summary>The stored name of a lane.</summary>
    public static string Name(this QueueLane lane) => lane switch
    {
        QueueLane.Unknown => "unknown",
        QueueLane.Human => "human",
        QueueLane.Automation => "automation",
        _ => "undefined",
    };

    /// <summary>The stored name of a single part; "undefined" for several.</summary>
    public static string Name(this QueueIntegrityParts part) => part switch
    {
        QueueIntegrityParts.None => "none",
        QueueIntegrityParts.Order => "order",
        QueueIntegrityParts.Deadline => "deadline",
        QueueIntegrityParts.Lane => "lane",
        QueueIntegrityParts.Starvation => "starvation",
        QueueIntegrityParts.Context => "context",
        _ => "undefined",
    };

    /// <summary>The single parts of a set, in order.</summary>
    public static IEnumerable<QueueIntegrityParts> Single(this QueueIntegrityParts parts)
    {
        for (int bit = 1; bit <= (int)QueueIntegrityParts.Context; bit <<= 1)
        {
            if (((int)parts & bit) != 0)
            {
                yield return (QueueIntegrityParts)bit;
            }
        }
    }
}
