using System.Text;

namespace EscalationTrust.Tool.Tests;

public sealed class FitTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_report_reads_as_published_and_the_policy_validates()
    {
        ToolRun run = await ToolRun.Of("fit", _folder.Write("labelled.jsonl", Labelled(120)), "--out", _folder.File("p.json"));
        GoldenFile.Check("fit", run.Out);
        Assert.Equal((1, ""), (run.Code, run.Error));
        Assert.Equal(0, (await ToolRun.Of("policy", "validate", _folder.File("p.json"))).Code);
        Assert.Contains("host-1: waited", await File.ReadAllTextAsync(_folder.File("p.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_little_data_is_warned_of()
    {
        ToolRun run = await ToolRun.WithInput(Labelled(60), "fit", "-", "--out", _folder.File("p.json"));
        Assert.Contains("Warning: Too little data to trust", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Groups_are_named_by_a_label()
    {
        string chats = string.Concat(Enumerable.Range(0, 60).Select(i => $$$"""{"id":"{{{i}}}","turns":[{"role":"user","signals":["stall"]}],"labels":{"needed_at":{{{(i % 2 == 0 ? "0" : "null")}}},"task":{{{i % 7}}}}}""" + "\n"));
        ToolRun run = await ToolRun.WithInput(chats, "fit", "-", "--out", _folder.File("p.json"), "--group", "task");
        Assert.Contains("in 7 groups", run.Out, StringComparison.Ordinal);
        Assert.Contains("Only 7 distinct groups", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "0 need a person and 0 need nobody")]
    [InlineData("null", "0 need a person and 40 need nobody")]
    [InlineData("0", "40 need a person and 0 need nobody")]
    public async Task Where_there_is_nothing_to_learn_from_nothing_is_written_and_the_exit_code_says_so(string needed, string counts)
    {
        string labels = needed.Length == 0 ? "" : $$""","labels":{"needed_at":{{needed}}}""";
        string chats = string.Concat(Enumerable.Range(0, 40).Select(i => $$$"""{"id":"{{{i}}}","turns":[{"role":"user","signals":["stall"]}]{{{labels}}}}""" + "\n"));
        ToolRun run = await ToolRun.WithInput(chats, "fit", "-", "--out", _folder.File("p.json"));
        Assert.Equal(2, run.Code);
        Assert.Contains("Nothing was written. Too little to learn from", run.Error, StringComparison.Ordinal);
        Assert.Contains(counts, run.Error, StringComparison.Ordinal);
        Assert.Contains("at least 20 of each, in at least 5 groups", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Thresholds", run.Out, StringComparison.Ordinal);
        Assert.Empty(_folder.Names());
    }

    [Theory]
    [InlineData("")]
    [InlineData("no conversation\n")]
    public async Task An_input_without_a_conversation_leaves_the_policy_that_is_there_alone(string input)
    {
        string path = _folder.Write("p.json", "mine");
        ToolRun run = await ToolRun.WithInput(input, "fit", "-", "--out", path);
        Assert.Equal(2, run.Code);
        Assert.Equal("mine", await File.ReadAllTextAsync(path));
    }

    [Theory]
    [InlineData("--support", "1")]
    [InlineData("--folds", "1")]
    [InlineData("--ahead", "-1")]
    [InlineData("--label", "=")]
    public async Task What_makes_no_sense_is_refused(string option, string value)
    {
        ToolRun run = await ToolRun.WithInput("", "fit", "-", "--out", _folder.File("p.json"), option, value);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Empty(_folder.Names());
    }

    // Signals and features instead of words, so that no lexicon decides these tests.
    private static string Labelled(int count)
    {
        var chats = new StringBuilder("no conversation\n");
        for (int i = 0; i < count; i++)
        {
            bool needed = i % 2 == 0;
            string signal = needed ? "tool-failure" : "not-understood";
            chats.Append($$$"""{"id":"{{{i}}}","turns":[{"role":"user"},{"role":"user","signals":["{{{signal}}}"],"features":{"waited":{{{(needed && i % 3 != 0 ? 1 : 0)}}}}}],"labels":{"needed_at":{{{(needed ? "1" : "null")}}}}}""").Append('\n');
        }

        return chats.ToString();
    }
}
