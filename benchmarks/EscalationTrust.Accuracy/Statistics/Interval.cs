namespace EscalationTrust.Accuracy;

/// <summary>A figure with its 95 % interval. NaN where nothing was counted.</summary>
internal readonly record struct Interval(double Value, double Low, double High)
{
    public const double Z95 = 1.959963984540054;

    public static Interval None => new(double.NaN, double.NaN, double.NaN);
}
