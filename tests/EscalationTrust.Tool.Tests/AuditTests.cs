namespace EscalationTrust.Tool.Tests;

public sealed class AuditTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_sample_is_drawn_judged_and_scored()
    {
        string log = _folder.Write("log.jsonl", string.Concat(Enumerable.Range(0, 500).Select(i =>
            $$"""{"id":"c{{i}}","turn":0,"escalate":{{(i % 5 == 0 ? "true" : "false")}},"risk":0.{{i % 10}}}""" + "\n")));
        string sample = _folder.File("sample.jsonl");

        ToolRun drawn = await ToolRun.Of("audit", "sample", log, "--size", "40", "--seed", "7", "--out", sample);
        GoldenFile.Check("audit-sample", drawn.Out);
        Assert.Equal((0, ""), (drawn.Code, drawn.Error));
        Assert.Equal(40, File.ReadAllLines(sample).Length);

        string[] judged = [.. File.ReadAllLines(sample).Select((line, i) => i % 9 == 8 ? line : line.Replace("null", i % 4 == 0 ? "\"missed\"" : "\"correctly-contained\"", StringComparison.Ordinal))];
        ToolRun scored = await ToolRun.WithInput(string.Join('\n', judged), "audit", "score", "-");
        GoldenFile.Check("audit-score", scored.Out);
        Assert.Equal((0, ""), (scored.Code, scored.Error));
    }

    [Fact]
    public async Task The_same_seed_draws_the_same_sample_to_standard_output()
    {
        ToolRun one = await ToolRun.WithInput(CaseFiles.Mixed, "audit", "sample", "-", "-n", "4", "-s", "3");
        Assert.Equal(one, await ToolRun.WithInput(CaseFiles.Mixed, "audit", "sample", "-", "-n", "4", "-s", "3"));
        Assert.Equal(4, one.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("4 of 10 conversations drawn", one.Error, StringComparison.Ordinal);
        Assert.Equal(1, one.Code);
    }

    [Fact]
    public async Task Half_a_log_gives_no_sample()
    {
        using var cancel = new CancellationTokenSource();
        cancel.Cancel();
        ToolRun run = await ToolRun.With(new MemoryStream("{\"id\":\"a\"}\n"u8.ToArray()), cancel.Token, "audit", "sample", "-", "--out", _folder.File("sample.jsonl"));
        Assert.Equal(2, run.Code);
        Assert.Empty(_folder.Names());
    }

    [Theory]
    [InlineData("--size", "0", "--size is 0: must lie in [1, 1000000]")]
    public async Task A_size_that_means_nothing_is_refused(string option, string value, string message)
    {
        ToolRun run = await ToolRun.WithInput("", "audit", "sample", "-", option, value);
        Assert.Equal(2, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sample_that_does_not_add_up_is_refused()
    {
        ToolRun run = await ToolRun.WithInput("""{"id":"a","stratum":"s","population":3,"drawn":4}""", "audit", "score", "-");
        Assert.Equal(2, run.Code);
        Assert.Contains("Score the file that was drawn", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_confidence_that_means_nothing_is_refused()
    {
        ToolRun run = await ToolRun.WithInput("", "audit", "score", "-", "--confidence", "1");
        Assert.Equal(2, run.Code);
        Assert.Contains("--confidence 1 must lie in [0.5, 0.9999]", run.Error, StringComparison.Ordinal);
    }
}
