namespace EscalationTrust.Tests.Learn.Calibration;

/// <summary>The guarantee, by simulation (SCIENCE §4.6, test 1): a seeded subset; the benchmark project runs all of it.</summary>
public sealed class CalibrationSimulationTests
{
    private const double Target = 0.05;
    private const double Delta = 0.05;
    private const int Runs = 2_000;

    /// <summary>How many different margins there are: none for a continuous law.</summary>
    [Theory]
    [InlineData(59, 0)]
    [InlineData(60, 0)]
    [InlineData(100, 0)]
    [InlineData(299, 0)]
    [InlineData(1000, 0)]
    [InlineData(59, 40)]
    [InlineData(100, 40)]
    [InlineData(299, 20)]
    [InlineData(1000, 200)]
    public void The_late_rate_exceeds_its_target_no_more_often_than_promised(int n, int levels)
    {
        double[] rates = [.. Simulate(n, levels, CalibrationMethod.Pac)];
        double exceeded = rates.Count(rate => rate > Target) / (double)Runs;
        Assert.True(exceeded <= Delta + (4 * Math.Sqrt(Delta * (1 - Delta) / Runs)), $"{exceeded:0.0000} of the calibrations exceed the target.");
        Assert.True(levels != 0 || rates.Max() > Target, "The simulation is too kind: no calibration ever exceeded the target.");
    }

    [Theory]
    [InlineData(19, 0)]
    [InlineData(100, 0)]
    [InlineData(1000, 0)]
    [InlineData(100, 40)]
    public void The_conformal_mode_keeps_its_target_on_average(int n, int levels)
    {
        double[] rates = [.. Simulate(n, levels, CalibrationMethod.Conformal)];
        double mean = rates.Average();
        double error = Math.Sqrt(rates.Sum(rate => (rate - mean) * (rate - mean)) / Runs / Runs);
        Assert.True(mean <= Target + (4 * error), $"The mean is {mean:0.0000}.");
    }

    [Fact]
    public void The_conformal_mode_is_no_audit_claim() =>
        Assert.InRange(Simulate(1000, 0, CalibrationMethod.Conformal).Count(rate => rate > Target) / (double)Runs, 0.4, 0.55);

    [Fact]
    public void No_threshold_is_ever_found_on_too_little_data()
    {
        var random = new Random(3);
        for (int n = 0; n < 59; n++)
        {
            for (int run = 0; run < 20; run++)
            {
                Assert.Equal(CalibrationOutcome.TooFew, Calibrate(random, n, 0, CalibrationMethod.Pac).Outcome);
            }
        }
    }

    private static IEnumerable<double> Simulate(int n, int levels, CalibrationMethod method)
    {
        var random = new Random(n + levels);
        for (int run = 0; run < Runs; run++)
        {
            CalibratedThreshold found = Calibrate(random, n, levels, method);
            Assert.Equal(CalibrationOutcome.Found, found.Outcome);
            // Margins are uniform, with ties or without: P(M < offset) = offset.
            yield return found.Offset;
        }
    }

    private static CalibratedThreshold Calibrate(Random random, int n, int levels, CalibrationMethod method)
    {
        var calibrator = new ThresholdCalibrator(new CalibrationOptions { LateAtMost = Target, Confidence = 1 - Delta, Method = method });
        for (int i = 0; i < n; i++)
        {
            double margin = levels == 0 ? random.NextDouble() : random.Next(levels) / (double)levels;
            calibrator.Add(new CalibrationCase { PersonNeeded = true, Margin = margin });
        }

        return calibrator.Calibrate().Thresholds[0];
    }
}
