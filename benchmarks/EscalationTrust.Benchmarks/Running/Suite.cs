using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;

namespace EscalationTrust.Benchmarks;

/// <summary>The suites by name, and how each is run.</summary>
internal static class Suite
{
    public static readonly IReadOnlyList<Type> All =
    [
        typeof(FullDecision), typeof(Streaming), typeof(WithoutSimd), typeof(TokenizeOnly),
        typeof(StructuredSignals), typeof(TextLength), typeof(LexiconSize), typeof(Building),
        typeof(CustodyEvents), typeof(ReplyReviews), typeof(LedgerUpdates), typeof(IndicatorEvents),
        typeof(AuditDrawing), typeof(QueueAudit), typeof(QueueAuditNaive), typeof(QueueRankingSteps),
        typeof(ReplayThroughput), typeof(DraftReview), typeof(Handoff), typeof(Calibration),
    ];

    /// <summary>Two minutes' worth: enough to see a mistake, not to publish.</summary>
    public static readonly IReadOnlyList<Type> Quick = [typeof(FullDecision), typeof(Streaming), typeof(TokenizeOnly), typeof(StructuredSignals)];

    public static IConfig ConfigFor(Type suite, bool quick)
    {
        // Before tier 1 the same code takes up to half as long again, and it was seen to come only after eight seconds.
        Job job = quick ? Job.ShortRun : Job.Default.WithWarmupCount(20).WithIterationCount(15);
        if (suite == typeof(WithoutSimd))
        {
            job = job.WithEnvironmentVariable("DOTNET_EnableHWIntrinsic", "0");
        }

        return ManualConfig.CreateEmpty()
            .AddColumnProvider(BenchmarkDotNet.Columns.DefaultColumnProviders.Instance)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddLogger(ConsoleLogger.Default)
            .AddJob(job)
            .WithOptions(ConfigOptions.DisableLogFile);
    }
}
