namespace EscalationTrust;

/// <summary>A mean with all that is needed to judge it.</summary>
/// <remarks>The default value has seen nothing. Immutable and thread-safe.</remarks>
public readonly record struct MeanFigure
{
    /// <summary>How many values are known.</summary>
    public long Count { get; init; }

    /// <summary>For how many cases the value is not known.</summary>
    public long Unknown { get; init; }

    /// <summary>The sum of the known values.</summary>
    public double Sum { get; init; }

    /// <summary>The mean of the known. Null when none is known.</summary>
    public double? Mean => Count == 0 ? null : Sum / Count;

    /// <summary>The interval of the mean among the known; needs two values.</summary>
    public Interval Interval { get; init; }

    /// <summary>Manski's bounds where the value has a lowest and a highest: the mean if all the unknown were lowest, then highest. Else no interval.</summary>
    public Interval Bounds { get; init; }
}
