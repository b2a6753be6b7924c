using System.Globalization;

namespace EscalationTrust.QueueSimulation;

/// <summary>A mean over seeds with the half width of its 95 % interval (Student's t).</summary>
internal readonly record struct Spread(double Mean, double Half)
{
    public static Spread Of(IReadOnlyList<double> values)
    {
        double mean = values.Average();
        double variance = values.Sum(value => (value - mean) * (value - mean)) / (values.Count - 1);
        return new Spread(mean, Student(values.Count - 1) * Math.Sqrt(variance / values.Count));
    }

    public bool Holds(double value) => Math.Abs(value - Mean) <= Half;

    public string Show(string format) =>
        string.Create(CultureInfo.InvariantCulture, $"{Mean.ToString(format, CultureInfo.InvariantCulture)} ± {Half.ToString(format, CultureInfo.InvariantCulture)}");

    // Within 0.002 of the table from 9 degrees of freedom on.
    private static double Student(int freedom) => 1.96 + (2.4 / freedom) + (3.0 / freedom / freedom);
}
