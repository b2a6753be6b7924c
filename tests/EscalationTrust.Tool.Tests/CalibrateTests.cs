using System.Text;

namespace EscalationTrust.Tool.Tests;

public sealed class CalibrateTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_report_and_the_certificate_read_as_published()
    {
        ToolRun run = await ToolRun.Of(
            "calibrate", _folder.Write("labelled.jsonl", Labelled()), "--date", "2026-11-25", "--certificate", _folder.File("c.json"), "--out", _folder.File("p.json"));

        GoldenFile.Check("calibrate", run.Out);
        GoldenFile.Check("calibrate-certificate", await File.ReadAllTextAsync(_folder.File("c.json")));
        Assert.Equal((1, ""), (run.Code, run.Error));
        Assert.Equal(0, (await ToolRun.Of("policy", "validate", _folder.File("p.json"))).Code);
    }

    [Fact]
    public async Task The_policy_that_comes_out_keeps_its_promise_on_the_data_it_came_from()
    {
        string input = _folder.Write("labelled.jsonl", Labelled());
        await ToolRun.Of("calibrate", input, "--out", _folder.File("p.json"));
        ToolRun again = await ToolRun.Of("calibrate", input, "--policy", _folder.File("p.json"));
        // Calibrated already: the threshold may move no further than what four decimals took away.
        Assert.Matches(@"thresholds may move by \+?0\.000[01]\.", again.Out);
    }

    [Fact]
    public async Task A_loosened_policy_without_a_certificate_is_valid_with_a_warning()
    {
        ToolRun run = await ToolRun.Of("policy", "validate", _folder.Write("p.json", """{"threshold":{"escalateAt":0.8}}"""));
        Assert.Equal(0, run.Code);
        Assert.Contains("Warning: Threshold.EscalateAt is 0.8", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_little_data_writes_nothing_and_says_what_is_missing()
    {
        ToolRun run = await ToolRun.WithInput(Needs(0, "stall") + Needs(1, "stall"), "calibrate", "-", "--certificate", _folder.File("c.json"));
        Assert.Equal(2, run.Code);
        Assert.Contains("Still needed: 57 that need a person.", run.Out, StringComparison.Ordinal);
        Assert.Contains("Nothing was written", run.Error, StringComparison.Ordinal);
        Assert.Empty(_folder.Names());
    }

    [Fact]
    public async Task Each_ticket_class_gets_its_share_of_the_confidence()
    {
        string chats = string.Concat(Enumerable.Range(0, 150).Select(i => Needs(i, "not-understood", i % 2 == 0 ? "billing" : "returns")));
        ToolRun run = await ToolRun.WithInput(chats, "calibrate", "-", "--by", "ticket_class");
        Assert.Contains("for 2 segments together", run.Out, StringComparison.Ordinal);
        Assert.Contains("billing: thresholds may move by", run.Out, StringComparison.Ordinal);
        Assert.Contains("no ticket class \"billing\"", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_label_of_the_datas_own_is_read()
    {
        string chats = string.Concat(Enumerable.Range(0, 60).Select(i => $$$"""{"id":"{{{i}}}","turns":[{"role":"user","signals":["not-understood"]}],"labels":{"reward":0}}""" + "\n"));
        ToolRun own = await ToolRun.WithInput(chats, "calibrate", "-", "--label", "reward=0");
        ToolRun none = await ToolRun.WithInput(chats, "calibrate", "-");
        Assert.Contains("thresholds may move by", own.Out, StringComparison.Ordinal);
        Assert.Contains("60 conversations without a label", none.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_conformal_mode_says_that_it_is_no_audit_claim()
    {
        ToolRun run = await ToolRun.WithInput(Labelled(), "calibrate", "-", "--conformal");
        Assert.Contains("not an audit claim", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--late", "0")]
    [InlineData("--confidence", "1")]
    [InlineData("--unnecessary", "2")]
    [InlineData("--grace", "-1")]
    [InlineData("--by", "colour")]
    [InlineData("--label", "<")]
    [InlineData("--date", "yesterday")]
    public async Task What_makes_no_sense_is_refused(string option, string value)
    {
        ToolRun run = await ToolRun.WithInput("", "calibrate", "-", option, value);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.NotEmpty(run.Error);
    }

    // Signals instead of words, so that no lexicon decides these tests.
    private static string Labelled()
    {
        string[] needed = ["malformed-reply", "malformed-reply\",\"doom-loop", "doom-loop\",\"not-understood", "human-requested"];
        string[] others = ["stall", "not-understood", "ungrounded"];
        var chats = new StringBuilder("no conversation\n{\"id\":\"unlabelled\",\"turns\":[]}\n");
        for (int i = 0; i < 100; i++)
        {
            chats.Append(Needs(i, i == 0 ? "stall" : needed[i % 4]));
            chats.Append($$$"""{"id":"n{{{i}}}","turns":[{"role":"user","signals":["{{{others[i % 3]}}}"]}],"labels":{"needed_at":null}}""").Append('\n');
        }

        return chats.ToString();
    }

    private static string Needs(int id, string signal, string? ticketClass = null)
    {
        string field = ticketClass is null ? "" : $"\"ticket_class\":\"{ticketClass}\",";
        return $$$"""{"id":"{{{id}}}",{{{field}}}"turns":[{"role":"user"},{"role":"user","signals":["{{{signal}}}"]}],"labels":{"needed_at":1}}""" + "\n";
    }
}
