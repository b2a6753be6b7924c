namespace EscalationTrust;

/// <summary>How sure a model, a classifier or a search is of its answer: a number in [0, 1], or unknown.</summary>
/// <remarks>
/// <para>The default value is <see cref="Unknown"/>, which is neither zero nor one. A host that reports confidence on
/// some turns and not on others raises <see cref="Signal.UnknownConfidence"/> on the latter.</para>
/// <para>Immutable and thread-safe.</para>
/// </remarks>
public readonly struct Confidence : IEquatable<Confidence>
{
    private readonly Ratio _ratio;

    private Confidence(Ratio ratio) => _ratio = ratio;

    /// <summary>No confidence was reported. The same as <c>default</c>.</summary>
    public static Confidence Unknown => default;

    /// <summary>True when a value was reported.</summary>
    public bool IsKnown => _ratio.IsKnown;

    /// <summary>The value in [0, 1], or null when it is unknown.</summary>
    public double? Value => _ratio.Value;

    internal int BasisPoints => _ratio.BasisPoints;

    /// <summary>Makes a confidence from a number in [0, 1].</summary>
    /// <param name="value">The number. NaN, infinities and anything outside [0, 1] give <see cref="Unknown"/>: they never count as confident.</param>
    public static Confidence FromRatio(double value) => new(Ratio.From(value));

    /// <summary>Makes a confidence from a percentage in [0, 100]; anything else gives <see cref="Unknown"/>.</summary>
    public static Confidence FromPercent(double value) => new(Ratio.From(value / 100));

    /// <inheritdoc/>
    public bool Equals(Confidence other) => _ratio == other._ratio;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Confidence other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _ratio.GetHashCode();

    /// <summary>The value with up to four decimals, or "unknown".</summary>
    public override string ToString() => _ratio.ToString();

    /// <summary>Equality of values.</summary>
    public static bool operator ==(Confidence left, Confidence right) => left.Equals(right);

    /// <summary>Inequality of values.</summary>
    public static bool operator !=(Confidence left, Confidence right) => !left.Equals(right);
}
