namespace EscalationTrust;

/// <summary>How long an owner has, and who is next when the time has passed.</summary>
/// <remarks>Times are working time of the calendar that <see cref="OwnershipLadder"/> is given. Settable and not thread-safe; <see cref="OwnershipLadder"/> validates and copies.</remarks>
public sealed class OwnershipOptions
{
    /// <summary>Time within which whoever was asked must take the case; more than zero, at most 365 days. The default value is 30 minutes.</summary>
    public TimeSpan ClaimWithin { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>Time within which the first owner must close the case, counted from the first claim; more than zero, at most 365 days. The default value is 8 hours.</summary>
    public TimeSpan WorkWithin { get; set; } = TimeSpan.FromHours(8);

    /// <summary>Who is next, lowest first; at most 20 steps. Empty by default, which ends the ladder with the first owner.</summary>
    public List<OwnershipStepOptions> Ladder { get; set; } = [];
}
