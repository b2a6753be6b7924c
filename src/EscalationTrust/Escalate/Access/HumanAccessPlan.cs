namespace EscalationTrust;

/// <summary>The way to a person that is planned, and what to tell the customer now and later.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct HumanAccessPlan
{
    /// <summary>The way.</summary>
    public AccessWay Way { get; init; }

    /// <summary>Whether people are there, after the calendar was asked.</summary>
    public Availability Availability { get; init; }

    /// <summary>Other ways the customer can choose instead.</summary>
    public AccessWays Alternatives { get; init; }

    /// <summary>True when the customer should be asked for an address or a number. Never a condition of the handoff.</summary>
    public bool AsksForContact { get; init; }

    /// <summary>What to tell now, besides the decision's own notice; <see cref="NoticeKey.None"/> when that says it all. Claims nothing.</summary>
    public NoticeKey Notice { get; init; }

    /// <summary>What to tell once the desk has acknowledged, and not before.</summary>
    public NoticeKey NoticeWhenAcknowledged { get; init; }

    /// <summary>What the notices may name. Unknown things are not there.</summary>
    public NoticeArguments Arguments { get; init; }
}
