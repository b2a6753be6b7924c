namespace EscalationTrust;

/// <summary>What the host knows about the account behind the conversation. Everything is optional.</summary>
/// <remarks>The default value knows nothing and adds nothing. Immutable and thread-safe.</remarks>
public readonly record struct AccountContext
{
    /// <summary>The account's value. Default <see cref="AccountTier.Unknown"/>.</summary>
    public AccountTier Tier { get; init; }

    /// <summary>True when a renewal or contract decision is near. Raises <see cref="Signal.RenewalNear"/>.</summary>
    public bool RenewalNear { get; init; }

    /// <summary>True when an earlier case of this account went badly. Raises <see cref="Signal.BrokenTrust"/>.</summary>
    public bool BrokenTrust { get; init; }

    /// <summary>Trust in [0, 1], for example from a trust ledger; unknown by default.</summary>
    public Ratio Trust { get; init; }
}
