using System.Diagnostics;

namespace EscalationTrust.Benchmarks;

/// <summary>
/// Single calls with eight MiB of other memory touched before each, as in a server that does other work between two turns.
/// BenchmarkDotNet cannot measure this: it needs many calls in a row.
/// </summary>
internal static class ColdCalls
{
    private const int TouchedBytes = 8 << 20;
    private const int CacheLine = 64;
    private const int Samples = 3_000;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(8);
    private static readonly byte[] Other = new byte[TouchedBytes];

    public static List<Measurement> Run()
    {
        var suite = new FullDecision();
        suite.SetUpLadder();
        suite.SetUpCareful();
        suite.SetUpUsual();
        (string Name, Func<bool> Once)[] contenders =
        [
            ("Ladder", suite.OneLadder),
            ("LadderWithPreviousReply", suite.OneLadderWithPreviousReply),
            ("CarefulSearchValues", suite.OneCareful),
            ("UsualRegexes", suite.OneUsual),
        ];
        foreach ((_, Func<bool> once) in contenders)
        {
            // Long enough for tier 1: before it, helpers look up to seven times slower.
            for (var clock = Stopwatch.StartNew(); clock.Elapsed < WarmUp;)
            {
                once();
            }
        }

        double[][] times = [.. contenders.Select(_ => new double[Samples])];
        for (int i = 0; i < Samples; i++)
        {
            for (int c = 0; c < contenders.Length; c++)
            {
                Touch();
                long start = Stopwatch.GetTimestamp();
                contenders[c].Once();
                times[c][i] = (Stopwatch.GetTimestamp() - start) * 1e9 / Stopwatch.Frequency;
            }
        }

        return [.. contenders.Select((contender, c) => Summarise(contender.Name, times[c]))];
    }

    private static void Touch()
    {
        for (int i = 0; i < Other.Length; i += CacheLine)
        {
            Other[i]++;
        }
    }

    private static Measurement Summarise(string name, double[] times)
    {
        Array.Sort(times);
        return new Measurement
        {
            Suite = "Cold",
            Name = name,
            Median = times[Samples / 2],
            Low = times[Samples / 10],
            High = times[Samples * 9 / 10],
            Allocated = double.NaN,
        };
    }
}
