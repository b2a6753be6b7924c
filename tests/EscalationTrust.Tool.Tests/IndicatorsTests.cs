using System.Text.Json;

namespace EscalationTrust.Tool.Tests;

public sealed class IndicatorsTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_figures_read_as_published()
    {
        ToolRun run = await ToolRun.Of("indicators", _folder.Write("cases.jsonl", CaseFiles.Mixed));
        GoldenFile.Check("indicators", run.Out);
        Assert.Equal((1, ""), (run.Code, run.Error));
    }

    [Fact]
    public async Task Shards_give_the_figures_of_the_whole()
    {
        string[] lines = CaseFiles.Mixed.Split('\n');
        string one = _folder.Write("one.jsonl", string.Join('\n', lines[..4]));
        string two = _folder.Write("two.jsonl", string.Join('\n', lines[4..9]));
        string three = _folder.Write("three.jsonl", lines[9]);

        ToolRun whole = await ToolRun.WithInput(string.Join('\n', lines[..10]), "indicators", "-");
        Assert.Equal(whole, await ToolRun.Of("indicators", one, "--merge", two, three));
        Assert.Equal(whole, await ToolRun.Of("indicators", three, "--merge", one, "--merge", two));
        Assert.Equal(0, whole.Code);
    }

    [Fact]
    public async Task The_document_holds_every_figure()
    {
        ToolRun run = await ToolRun.WithInput(CaseFiles.Mixed, "indicators", "-", "--json");
        using JsonDocument document = JsonDocument.Parse(run.Out);
        JsonElement root = document.RootElement;
        Assert.Equal(10, root.GetProperty("cases").GetInt32());
        Assert.Equal(1, root.GetProperty("never_could_hand_off").GetInt32());
        Assert.Equal(17, root.GetProperty("shares").EnumerateObject().Count());
        Assert.Equal(6, root.GetProperty("durations").EnumerateObject().Count());
        Assert.Equal(4, root.GetProperty("means").EnumerateObject().Count());
        Assert.Equal(9, root.GetProperty("outcomes").EnumerateObject().Sum(outcome => outcome.Value.GetInt32()));
        JsonElement reached = root.GetProperty("shares").GetProperty("human-reached-in-time");
        Assert.Equal((1, 2), (reached.GetProperty("numerator").GetInt32(), reached.GetProperty("denominator").GetInt32()));
        Assert.Equal("clopper-pearson", reached.GetProperty("interval").GetProperty("method").GetString());
        Assert.Contains("line 11: not valid JSON", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_in_is_nothing_known()
    {
        ToolRun run = await ToolRun.WithInput("", "indicators", "-");
        Assert.Equal(0, run.Code);
        Assert.StartsWith("0 cases", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_shard_is_said_plainly()
    {
        ToolRun run = await ToolRun.Of("indicators", _folder.Write("one.jsonl", "{\"id\":\"a\"}"), "--merge", _folder.File("two.jsonl"));
        Assert.Equal(2, run.Code);
        Assert.Contains("does not exist", run.Error, StringComparison.Ordinal);
    }
}
