using System.Globalization;

namespace EscalationTrust;

/// <summary>What is at stake in this ticket, in the host's own currency unit; or unknown.</summary>
/// <remarks>
/// <para>Compared with <see cref="ThresholdAdjustmentOptions.ExposureFrom"/>; the library does no currency conversion.
/// The default value is <see cref="Unknown"/>.</para>
/// <para>Immutable and thread-safe.</para>
/// </remarks>
public readonly struct Exposure : IEquatable<Exposure>
{
    // Whole units plus one; 0 is unknown.
    private readonly ulong _unitsPlusOne;

    private Exposure(ulong unitsPlusOne) => _unitsPlusOne = unitsPlusOne;

    /// <summary>Nothing is known about the stake. The same as <c>default</c>.</summary>
    public static Exposure Unknown => default;

    /// <summary>True when an amount is known.</summary>
    public bool IsKnown => _unitsPlusOne != 0;

    /// <summary>The amount in whole units, or null when it is unknown.</summary>
    public double? Amount => IsKnown ? _unitsPlusOne - 1 : null;

    internal ulong Units => _unitsPlusOne - 1;

    /// <summary>Makes an exposure from an amount of money or its equivalent.</summary>
    /// <param name="amount">Zero or more; the sign is dropped, since a debt is a stake too. NaN gives <see cref="Unknown"/>; infinities count as the largest amount.</param>
    public static Exposure FromAmount(double amount)
    {
        if (double.IsNaN(amount))
        {
            return default;
        }

        double size = Math.Abs(amount);
        return new(size >= long.MaxValue ? long.MaxValue : (ulong)Math.Round(size) + 1);
    }

    /// <inheritdoc/>
    public bool Equals(Exposure other) => _unitsPlusOne == other._unitsPlusOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Exposure other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _unitsPlusOne.GetHashCode();

    /// <summary>The amount, or "unknown".</summary>
    public override string ToString() => Amount?.ToString("0", CultureInfo.InvariantCulture) ?? "unknown";

    /// <summary>Equality of values.</summary>
    public static bool operator ==(Exposure left, Exposure right) => left.Equals(right);

    /// <summary>Inequality of values.</summary>
    public static bool operator !=(Exposure left, Exposure right) => !left.Equals(right);
}
