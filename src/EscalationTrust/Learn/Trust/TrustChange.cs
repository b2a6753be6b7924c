namespace EscalationTrust;

/// <summary>What an event did to an account.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct TrustChange
{
    /// <summary>The account after the event.</summary>
    public TrustAccount Account { get; init; }

    /// <summary>Trust just before, in (0, 1).</summary>
    public double TrustBefore { get; init; }

    /// <summary>Trust just after, in (0, 1).</summary>
    public double TrustAfter { get; init; }

    /// <summary>Trust Spillover: what the event cost the account beyond its own ticket. Trust before minus after, never below 0.</summary>
    public double Spillover => Math.Max(0, TrustBefore - TrustAfter);

    /// <summary>The receipt of a failure, for making it good later; marked once it was. The default for a good outcome.</summary>
    public TrustFailure Failure { get; init; }

    /// <summary>False when the event changed nothing: a failure made good twice, too late, or none at all.</summary>
    public bool Applied { get; init; }
}
