namespace EscalationTrust;

/// <summary>What an audit of a queue measures against.</summary>
public sealed class QueueIntegrityOptions
{
    /// <summary>The least integrity of the order that needs no moves, in [0, 1]. The default value is 0.8.</summary>
    public double Floor { get; set; } = 0.8;

    /// <summary>The longest that high-risk work may stay in automation; more than zero. The default value is 10 minutes.</summary>
    public TimeSpan AutomationLimit { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>The longest that anybody should wait for a person; more than zero. The default value is 2 hours.</summary>
    public TimeSpan WaitCap { get; set; } = TimeSpan.FromHours(2);

    /// <summary>The weight of tickets without a declared cost, in [0, 1,000,000,000,000]. The default value is 1.</summary>
    public double DefaultWeight { get; set; } = 1;

    /// <summary>The handling time of tickets without one; more than zero. The default value is 6 minutes.</summary>
    public TimeSpan DefaultHandling { get; set; } = TimeSpan.FromMinutes(6);
}
