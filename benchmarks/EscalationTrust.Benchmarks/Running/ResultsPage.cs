using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using BenchmarkDotNet.Environments;

namespace EscalationTrust.Benchmarks;

/// <summary>Results as a Markdown page with the machine beside them.</summary>
internal static class ResultsPage
{
    public static void Write(TextWriter page, IReadOnlyList<Measurement> measured, string method)
    {
        page.WriteLine("# Performance results");
        page.WriteLine();
        page.WriteLine("Made by `dotnet run -c Release --project benchmarks/EscalationTrust.Benchmarks`; benchmarks/README.md says how to read it.");
        page.WriteLine();
        page.WriteLine("```text");
        foreach (string line in HostEnvironmentInfo.GetCurrent().ToFormattedString())
        {
            page.WriteLine(line);
        }

        page.WriteLine($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}, {Simd()}");
        page.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{DateTime.UtcNow:yyyy-MM-dd}. {method}"));
        page.WriteLine("```");
        page.WriteLine();
        page.WriteLine("## Goals");
        page.WriteLine();
        page.WriteLine("| what | measured | reach | reached |");
        page.WriteLine("|---|--:|--:|:-:|");
        foreach ((string what, double value, string goal, bool reached) in Goals.Judge(measured))
        {
            page.WriteLine($"| {what} | {Number(value)} | {goal} | {(reached ? "yes" : "**no**")} |");
        }

        foreach (IGrouping<string, Measurement> suite in measured.GroupBy(measurement => measurement.Suite))
        {
            page.WriteLine();
            page.WriteLine($"## {suite.Key}");
            page.WriteLine();
            string[] heads = suite.Key == "Cold" ? ["p50", "p10", "p90"] : ["median", "min", "max"];
            page.WriteLine($"| benchmark | {heads[0]} ns | {heads[1]} ns | {heads[2]} ns | bytes | times the first |");
            page.WriteLine("|---|--:|--:|--:|--:|--:|");
            double first = suite.First().Median;
            foreach (Measurement measurement in suite)
            {
                page.WriteLine(
                    $"| {measurement.Name} | {Number(measurement.Median)} | {Number(measurement.Low)} | {Number(measurement.High)} "
                    + $"| {Number(measurement.Allocated)} | {Number(measurement.Median / first)} |");
            }
        }

        page.WriteLine();
        page.WriteLine("## Quoted, not re-run");
        page.WriteLine();
        page.WriteLine("Structured rules in general engines, measured before the project began on a machine of the same kind:");
        page.WriteLine();
        page.WriteLine("| engine | one decision | allocated |");
        page.WriteLine("|---|--:|--:|");
        page.WriteLine("| RulesEngine 6.0.1, best practice (not re-run) | 2.8–4.5 µs | 8 KB |");
        page.WriteLine("| NRules, reused session (not re-run) | 2.2 µs | 2–3 KB |");
        page.WriteLine("| RulesEngine, building (not re-run) | 15 ms | – |");
    }

    private static string Simd() =>
        Vector512.IsHardwareAccelerated ? "512-bit vectors" : Vector256.IsHardwareAccelerated ? "256-bit vectors"
        : Vector128.IsHardwareAccelerated ? "128-bit vectors" : "no vectors";

    private static string Number(double value) => value switch
    {
        double.NaN => "–",
        >= 1_000 => value.ToString("N0", CultureInfo.InvariantCulture),
        >= 100 => value.ToString("0", CultureInfo.InvariantCulture),
        _ => value.ToString("0.0", CultureInfo.InvariantCulture),
    };
}
