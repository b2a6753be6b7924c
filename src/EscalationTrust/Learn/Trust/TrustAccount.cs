using System.Text.Json.Serialization;

namespace EscalationTrust;

/// <summary>What the ledger remembers of one account: 24 bytes that the host stores beside it.</summary>
/// <remarks>
/// <para>The default value is an account of which nothing is known: its trust is the base rate. Holds no words and no identity.
/// Stored as JSON (a converter is attached) or in binary by <see cref="TrustAccountFormat"/>.</para>
/// <para>Immutable and thread-safe.</para>
/// </remarks>
[JsonConverter(typeof(TrustAccountJsonConverter))]
public readonly record struct TrustAccount
{
    /// <summary>The most evidence of one kind that an account holds: 10¹².</summary>
    public const double MaximumEvidence = 1e12;

    private readonly double _good;
    private readonly double _failures;
    private readonly long _ticks;

    /// <summary>Weight of good outcomes, decayed to <see cref="At"/>; in [0, 10¹²]. Default 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in that range.</exception>
    public double Good
    {
        get => _good;
        init => _good = Checked(value);
    }

    /// <summary>Weight of failures, decayed to <see cref="At"/>; in [0, 10¹²]. Default 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in that range.</exception>
    public double Failures
    {
        get => _failures;
        init => _failures = Checked(value);
    }

    /// <summary>The time to which both weights are decayed: that of the latest event. Null before the first.</summary>
    public DateTimeOffset? At
    {
        get => _ticks == 0 ? null : new DateTimeOffset(_ticks, TimeSpan.Zero);
        init => _ticks = value?.UtcTicks ?? 0;
    }

    internal long Ticks => _ticks;

    /// <summary>True when nothing is known of the account.</summary>
    public bool IsNew => this == default;

    /// <summary>Whether a weight is one that an account may hold.</summary>
    internal static bool IsWeight(double value) => value is >= 0 and <= MaximumEvidence;

    private static double Checked(double value) => IsWeight(value)
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "Evidence must lie in [0, 1e12]. Take the account from a TrustLedger or from storage.");
}
