using System.Globalization;

namespace EscalationTrust;

/// <summary>The mood of one customer message as the host's own model sees it: −1 (very negative) to 1 (very positive), or unknown.</summary>
/// <remarks>
/// <para>The library measures no sentiment and never lets it decide alone. The default value is <see cref="Unknown"/>.</para>
/// <para>Immutable and thread-safe.</para>
/// </remarks>
public readonly struct Sentiment : IEquatable<Sentiment>
{
    private const int Scale = 1_000;

    // 0 is unknown, so that default is honest; known values lie in 1..2001.
    private readonly short _milliPlus1001;

    private Sentiment(short milliPlus1001) => _milliPlus1001 = milliPlus1001;

    /// <summary>No sentiment was reported. The same as <c>default</c>.</summary>
    public static Sentiment Unknown => default;

    /// <summary>True when a value was reported.</summary>
    public bool IsKnown => _milliPlus1001 != 0;

    /// <summary>The value in [−1, 1], or null when it is unknown.</summary>
    public double? Value => IsKnown ? Milli / (double)Scale : null;

    internal int Milli => _milliPlus1001 - 1001;

    internal short Raw => _milliPlus1001;

    /// <summary>Makes a sentiment from a number in [−1, 1]; NaN, infinities and anything outside give <see cref="Unknown"/>.</summary>
    public static Sentiment From(double value) =>
        value is >= -1 and <= 1 ? new((short)(Math.Round(value * Scale) + 1001)) : default;

    internal static Sentiment FromRaw(short raw) => raw is >= 1 and <= 2001 ? new(raw) : default;

    /// <inheritdoc/>
    public bool Equals(Sentiment other) => _milliPlus1001 == other._milliPlus1001;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Sentiment other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _milliPlus1001;

    /// <summary>The value with up to three decimals, or "unknown".</summary>
    public override string ToString() => Value?.ToString("0.###", CultureInfo.InvariantCulture) ?? "unknown";

    /// <summary>Equality of values.</summary>
    public static bool operator ==(Sentiment left, Sentiment right) => left.Equals(right);

    /// <summary>Inequality of values.</summary>
    public static bool operator !=(Sentiment left, Sentiment right) => !left.Equals(right);
}
