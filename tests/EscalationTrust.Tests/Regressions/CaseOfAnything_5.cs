using System.Buffers;

namespace EscalationTrust.Tests.Regressions;

/// <summary>A case whose effort was no number could not be written, and one whose times were the longest there are could not be counted.</summary>
public sealed class CaseOfAnything_5
{
    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void An_effort_that_is_no_number_is_not_known(double effort)
    {
        var written = new ArrayBufferWriter<byte>();
        CaseJson.Write(written, new CaseRecord { Id = "a", Effort = effort });
        Assert.True(CaseJson.TryRead(written.WrittenSpan, out CaseRecord? read, out string? error), error);
        Assert.Null(read.Effort);
    }

    [Fact]
    public void The_longest_times_are_counted()
    {
        var indicators = new TrustIndicators();
        indicators.Add(new CaseRecord { Id = "a", HighRisk = true, TimeInAutomation = TimeSpan.MinValue, AutomationLimit = TimeSpan.MaxValue });
        Assert.Equal(1, indicators.Cases);
        Assert.Equal(0, indicators.Mean(MeanIndicator.HighRiskOverrun).Sum);
    }
}
