using BenchmarkDotNet.Reports;

namespace EscalationTrust.Benchmarks;

/// <summary>One benchmark's outcome: nanoseconds and bytes for one operation.</summary>
internal sealed record Measurement
{
    public required string Suite { get; init; }

    public required string Name { get; init; }

    public required double Median { get; init; }

    public required double Low { get; init; }

    public required double High { get; init; }

    public required double Allocated { get; init; }

    public string Key => $"{Suite}.{Name}";

    /// <summary>The outcomes of a summary; benchmarks that failed are left out.</summary>
    public static IEnumerable<Measurement> From(Summary summary) => summary.Reports
        .Where(report => report.ResultStatistics is not null)
        .Select(report => new Measurement
        {
            Suite = report.BenchmarkCase.Descriptor.Type.Name,
            Name = report.BenchmarkCase.Descriptor.WorkloadMethod.Name
                + (report.BenchmarkCase.HasParameters ? $"({string.Join(", ", report.BenchmarkCase.Parameters.Items.Select(item => item.Value))})" : ""),
            Median = report.ResultStatistics!.Median,
            Low = report.ResultStatistics.Min,
            High = report.ResultStatistics.Max,
            Allocated = report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? double.NaN,
        });
}
