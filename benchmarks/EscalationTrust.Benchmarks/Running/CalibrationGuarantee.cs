using System.Globalization;

namespace EscalationTrust.Benchmarks;

/// <summary>Simulates calibrations and counts broken promises: all of SCIENCE §4.6, test 1. The test suite runs a part of it.</summary>
internal static class CalibrationGuarantee
{
    private const double Target = 0.05;
    private const double Delta = 0.05;
    private const int Runs = 20_000;

    private static readonly int[] Sizes = [.. Enumerable.Range(1, 60), 100, 299, 1_000];

    public static void Write(TextWriter output)
    {
        output.WriteLine("# The guarantee of calibration, simulated");
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Late at most {Target}, error {Delta}; {Runs:N0} calibrations each, seeded; margins uniform, or with 20 different values only (ties)."));
        output.WriteLine("Sizes 1 to 60, 100, 299 and 1,000 were run; below 59 no PAC threshold, below 19 no conformal one was ever found (checked).");
        output.WriteLine();
        output.WriteLine("| conversations that need a person | margins | PAC: calibrations that exceed the target | allowed (δ + 4 SE) | conformal: mean late rate | allowed (α + 4 SE) | holds |");
        output.WriteLine("|--:|---|--:|--:|--:|--:|:-:|");
        bool all = true;
        foreach (int n in Sizes)
        {
            foreach (int levels in new[] { 0, 20 })
            {
                all &= Line(output, n, levels);
            }
        }

        output.WriteLine();
        output.WriteLine(all ? "Every line holds." : "**A promise was broken.**");
    }

    private static bool Line(TextWriter output, int n, int levels)
    {
        double[] pac = Rates(n, levels, CalibrationMethod.Pac, 59);
        double[] conformal = Rates(n, levels, CalibrationMethod.Conformal, 19);
        if (pac.Length == 0)
        {
            return conformal.Length == 0 || Mean(conformal) <= Target + (4 * Error(conformal));
        }

        double exceeded = pac.Count(rate => rate > Target) / (double)Runs;
        double allowed = Delta + (4 * Math.Sqrt(Delta * (1 - Delta) / Runs));
        double mean = Mean(conformal);
        double allowedMean = Target + (4 * Error(conformal));
        bool holds = exceeded <= allowed && mean <= allowedMean;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {n:N0} | {(levels == 0 ? "uniform" : "tied")} | {exceeded:0.0000} | {allowed:0.0000} | {mean:0.0000} | {allowedMean:0.0000} | {(holds ? "yes" : "**no**")} |"));
        return holds;
    }

    // With uniform margins the true late rate of an offset is the offset: P(M < offset).
    private static double[] Rates(int n, int levels, CalibrationMethod method, int fewest)
    {
        var random = new Random((n * 31) + levels);
        var rates = new List<double>(Runs);
        for (int run = 0; run < Runs; run++)
        {
            var calibrator = new ThresholdCalibrator(new CalibrationOptions { LateAtMost = Target, Confidence = 1 - Delta, Method = method });
            for (int i = 0; i < n; i++)
            {
                double margin = levels == 0 ? random.NextDouble() : random.Next(levels) / (double)levels;
                calibrator.Add(new CalibrationCase { PersonNeeded = true, Margin = margin });
            }

            CalibratedThreshold found = calibrator.Calibrate().Thresholds[0];
            if (found.Outcome == CalibrationOutcome.Found != n >= fewest)
            {
                throw new InvalidOperationException($"{n} conversations: {found.Outcome}.");
            }

            if (found.Outcome == CalibrationOutcome.Found)
            {
                rates.Add(found.Offset);
            }
        }

        return [.. rates];
    }

    private static double Mean(double[] values) => values.Average();

    private static double Error(double[] values)
    {
        double mean = values.Average();
        return Math.Sqrt(values.Sum(value => (value - mean) * (value - mean))) / values.Length;
    }
}
