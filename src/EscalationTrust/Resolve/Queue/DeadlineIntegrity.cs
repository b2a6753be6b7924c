namespace EscalationTrust;

/// <summary>How many deadlines this order is expected to miss.</summary>
/// <remarks>Position and number of servers by <see cref="WaitForecast"/>: exponential handling times, all servers busy, nobody overtakes. Immutable and thread-safe.</remarks>
public readonly record struct DeadlineIntegrity
{
    /// <summary>1 − expected breaches / tickets with a deadline, in [0, 1], with abandonment where patience is known. Null when the servers or all deadlines are unknown.</summary>
    public double? Kept { get; init; }

    /// <summary>Expected breaches when nobody gives up. Null when the servers are not known.</summary>
    public double? ExpectedBreaches { get; init; }

    /// <summary>Expected breaches when those ahead give up after their mean patience. Null when servers or patience are not known.</summary>
    public double? ExpectedBreachesWithAbandonment { get; init; }

    /// <summary>Deadlines missed already.</summary>
    public int Missed { get; init; }

    /// <summary>Waiting tickets with a deadline.</summary>
    public int WithDeadline { get; init; }
}
