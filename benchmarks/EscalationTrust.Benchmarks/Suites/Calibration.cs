using BenchmarkDotNet.Attributes;

namespace EscalationTrust.Benchmarks;

/// <summary>Calibrating on many conversations whose margins are known: collecting, sorting, finding both limits.</summary>
public class Calibration
{
    private CalibrationCase[] _cases = null!;

    [Params(1_000_000)]
    public int Conversations { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        var random = new Random(1);
        _cases =
        [
            .. Enumerable.Range(0, Conversations).Select(_ => new CalibrationCase
            {
                PersonNeeded = random.Next(2) == 0,
                // As the ladder gives them: many ties.
                Margin = random.Next(10) == 0 ? double.PositiveInfinity : random.Next(-65_536, 65_536) / 65_536.0,
            }),
        ];
    }

    [Benchmark]
    public CalibrationResult TwoTargets()
    {
        var calibrator = new ThresholdCalibrator(new CalibrationOptions { UnnecessaryAtMost = 0.5 });
        foreach (ref readonly CalibrationCase one in _cases.AsSpan())
        {
            calibrator.Add(in one);
        }

        return calibrator.Calibrate();
    }
}
