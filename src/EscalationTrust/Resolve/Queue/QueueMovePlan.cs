namespace EscalationTrust;

/// <summary>What a list of moves does for the order.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct QueueMovePlan
{
    /// <summary>How many moves were written.</summary>
    public int Count { get; init; }

    /// <summary>Integrity of the order before.</summary>
    public double Before { get; init; }

    /// <summary>Integrity of the order after all moves.</summary>
    public double After { get; init; }

    /// <summary>True when the order then has the floor or more; also when nothing had to be moved.</summary>
    public bool RestoresFloor { get; init; }
}
