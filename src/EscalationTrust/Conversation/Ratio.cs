using System.Globalization;

namespace EscalationTrust;

/// <summary>A number between 0 and 1 that may be unknown: a similarity, a share, a trust.</summary>
/// <remarks>
/// <para>The default value is <see cref="Unknown"/>: neither zero nor one.</para>
/// <para>Resolution is 1/10,000. Immutable and thread-safe.</para>
/// </remarks>
public readonly struct Ratio : IEquatable<Ratio>
{
    private const int Steps = 10_000;

    private readonly ushort _stepsPlusOne;

    private Ratio(ushort stepsPlusOne) => _stepsPlusOne = stepsPlusOne;

    /// <summary>No value is known. The same as <c>default</c>.</summary>
    public static Ratio Unknown => default;

    /// <summary>True when a value is known.</summary>
    public bool IsKnown => _stepsPlusOne != 0;

    /// <summary>The value in [0, 1], or null when it is unknown.</summary>
    public double? Value => IsKnown ? (_stepsPlusOne - 1) / (double)Steps : null;

    /// <summary>The value in 1/10,000 steps; meaningful only when <see cref="IsKnown"/>.</summary>
    internal int BasisPoints => _stepsPlusOne - 1;

    /// <summary>Makes a ratio from a number in [0, 1].</summary>
    /// <param name="value">The number. NaN, infinities and anything outside [0, 1] give <see cref="Unknown"/>: a bad measurement is no measurement.</param>
    public static Ratio From(double value) =>
        value is >= 0 and <= 1 ? new((ushort)(Math.Round(value * Steps) + 1)) : default;

    /// <summary>The reverse of <see cref="BasisPoints"/> plus one: 0 is unknown, and so is anything beyond the range.</summary>
    internal static Ratio FromSteps(int stepsPlusOne) => stepsPlusOne is > 0 and <= Steps + 1 ? new((ushort)stepsPlusOne) : default;

    /// <inheritdoc/>
    public bool Equals(Ratio other) => _stepsPlusOne == other._stepsPlusOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Ratio other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _stepsPlusOne;

    /// <summary>The value with up to four decimals, or "unknown".</summary>
    public override string ToString() => Value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "unknown";

    /// <summary>Equality of values.</summary>
    public static bool operator ==(Ratio left, Ratio right) => left.Equals(right);

    /// <summary>Inequality of values.</summary>
    public static bool operator !=(Ratio left, Ratio right) => !left.Equals(right);
}
