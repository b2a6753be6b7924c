using System.Globalization;

namespace EscalationTrust;

/// <summary>Resolution Risk: how likely the next automated step is to make this conversation worse, in [0, 1].</summary>
/// <remarks>
/// <para>After a fit or a calibration it is a probability; before, an ordering. Kept in 1/65,536 steps, so that equal
/// traces give equal scores on every machine. The default value is 0: nothing seen. Immutable and thread-safe.</para>
/// </remarks>
public readonly struct RiskScore : IEquatable<RiskScore>, IComparable<RiskScore>
{
    internal const int One = 1 << 16;

    internal RiskScore(int raw) => Raw = (ushort)Math.Clamp(raw, 0, One - 1);

    /// <summary>The score as a number in [0, 1).</summary>
    public double Value => Raw / (double)One;

    internal ushort Raw { get; }

    /// <inheritdoc/>
    public int CompareTo(RiskScore other) => Raw.CompareTo(other.Raw);

    /// <inheritdoc/>
    public bool Equals(RiskScore other) => Raw == other.Raw;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RiskScore other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Raw;

    /// <summary>The score with four decimals.</summary>
    public override string ToString() => Value.ToString("0.0000", CultureInfo.InvariantCulture);

    /// <summary>Equality of scores.</summary>
    public static bool operator ==(RiskScore left, RiskScore right) => left.Equals(right);

    /// <summary>Inequality of scores.</summary>
    public static bool operator !=(RiskScore left, RiskScore right) => !left.Equals(right);

    /// <summary>Order of scores.</summary>
    public static bool operator <(RiskScore left, RiskScore right) => left.Raw < right.Raw;

    /// <summary>Order of scores.</summary>
    public static bool operator >(RiskScore left, RiskScore right) => left.Raw > right.Raw;

    /// <summary>Order of scores.</summary>
    public static bool operator <=(RiskScore left, RiskScore right) => left.Raw <= right.Raw;

    /// <summary>Order of scores.</summary>
    public static bool operator >=(RiskScore left, RiskScore right) => left.Raw >= right.Raw;
}
