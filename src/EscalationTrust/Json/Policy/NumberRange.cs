using System.Globalization;

namespace EscalationTrust;

/// <summary>The numbers an option may take. NaN lies in no range.</summary>
internal readonly struct NumberRange
{
    public double Min { get; init; }

    public double Max { get; init; }

    public bool MinOpen { get; init; }

    public bool MaxOpen { get; init; }

    public static NumberRange Closed(double min, double max) => new() { Min = min, Max = max };

    public static NumberRange Open(double min, double max) => new() { Min = min, Max = max, MinOpen = true, MaxOpen = true };

    public static NumberRange LeftOpen(double min, double max) => new() { Min = min, Max = max, MinOpen = true };

    public static NumberRange RightOpen(double min, double max) => new() { Min = min, Max = max, MaxOpen = true };

    public static NumberRange AtLeast(double min) => new() { Min = min, Max = double.PositiveInfinity, MaxOpen = true };

    public bool Contains(double value) =>
        (MinOpen ? value > Min : value >= Min) && (MaxOpen ? value < Max : value <= Max);

    /// <summary>The rule in words: "must lie in (0, 1]".</summary>
    public override string ToString() => double.IsPositiveInfinity(Max)
        ? string.Create(CultureInfo.InvariantCulture, $"must be {(MinOpen ? "more than" : "at least")} {Min} and finite")
        : string.Create(CultureInfo.InvariantCulture, $"must lie in {(MinOpen ? '(' : '[')}{Min}, {Max}{(MaxOpen ? ')' : ']')}");
}
