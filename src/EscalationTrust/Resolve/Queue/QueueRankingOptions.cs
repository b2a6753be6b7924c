namespace EscalationTrust;

/// <summary>How a queue is ranked.</summary>
public sealed class QueueRankingOptions
{
    /// <summary>The wait at which a ticket goes before all that have not reached it; more than zero, null for no cap. The default value is 2 hours.</summary>
    public TimeSpan? AgeingCap { get; set; } = TimeSpan.FromHours(2);

    /// <summary>A rate per minute added to the declared cost of a class, each in [0, 1,000,000,000,000]. Empty by default: an audit by declared costs then finds nothing to mend.</summary>
    public Dictionary<TicketClass, double> BaseRates { get; set; } = [];

    /// <summary>The weight of tickets without a declared cost, in [0, 1,000,000,000,000]. The default value is 1.</summary>
    public double DefaultWeight { get; set; } = 1;

    /// <summary>The handling time of tickets without one; more than zero. The default value is 6 minutes.</summary>
    public TimeSpan DefaultHandling { get; set; } = TimeSpan.FromMinutes(6);
}
