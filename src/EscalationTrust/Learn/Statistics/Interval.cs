using System.Globalization;

namespace EscalationTrust;

/// <summary>Where a figure lies, with the method that says so.</summary>
/// <remarks>The default value is no interval. Immutable and thread-safe.</remarks>
public readonly record struct Interval
{
    /// <summary>How it was made. Default <see cref="IntervalMethod.None"/>: there is no interval.</summary>
    public IntervalMethod Method { get; init; }

    /// <summary>The confidence, in (0, 1); 0 without an interval and for bounds that carry no probability.</summary>
    public double Level { get; init; }

    /// <summary>The lower end; meaningful only when <see cref="IsKnown"/>.</summary>
    public double Lower { get; init; }

    /// <summary>The upper end; meaningful only when <see cref="IsKnown"/>.</summary>
    public double Upper { get; init; }

    /// <summary>True when there is an interval.</summary>
    public bool IsKnown => Method != IntervalMethod.None;

    /// <summary>True when a value lies within, the ends included.</summary>
    public bool Contains(double value) => IsKnown && value >= Lower && value <= Upper;

    /// <summary>The ends with up to four decimals, or "unknown".</summary>
    public override string ToString() =>
        IsKnown ? string.Create(CultureInfo.InvariantCulture, $"[{Lower:0.####}, {Upper:0.####}]") : "unknown";
}
