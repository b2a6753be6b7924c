namespace EscalationTrust;

/// <summary>A share with all that is needed to judge it: of how many, how many unknown, and where it lies.</summary>
/// <remarks>The numerator never exceeds the denominator. The default value has seen nothing. Immutable and thread-safe.</remarks>
public readonly record struct Proportion
{
    /// <summary>For how many it holds.</summary>
    public long Numerator { get; init; }

    /// <summary>Of how many that are known.</summary>
    public long Denominator { get; init; }

    /// <summary>For how many more it is not known whether it holds, or whether they belong here.</summary>
    public long Unknown { get; init; }

    /// <summary>The share among the known, in [0, 1]. Null when none is known.</summary>
    public double? Estimate => Denominator == 0 ? null : (double)Numerator / Denominator;

    /// <summary>The interval of the share among the known.</summary>
    public Interval Interval { get; init; }

    /// <summary>Manski's bounds: the share if for none of the unknown it held, and if for all. No interval without cases.</summary>
    public Interval Bounds => Denominator + Unknown == 0
        ? default
        : new Interval
        {
            Method = IntervalMethod.Manski,
            Lower = (double)Numerator / (Denominator + Unknown),
            Upper = (double)(Numerator + Unknown) / (Denominator + Unknown),
        };
}
