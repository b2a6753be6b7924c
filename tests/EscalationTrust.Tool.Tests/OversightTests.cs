using System.Text.Json;

namespace EscalationTrust.Tool.Tests;

public sealed class OversightTests : IDisposable
{
    private const string Log = """
        {"id":"asks","at":"2026-03-01T09:00:00Z","customer_turn":1,"episode":1,"custody":"handoff-requested","escalate":true,"opens_handoff":true,"stage":"escalate","reason":"human-requested","risk":0.5,"threshold":0.75,"signals":["human-requested"],"permitted":["acknowledge"],"policy":"00000000000000aa","disclosure_due":true}
        {"id":"asks","at":"2026-03-01T09:00:20Z","event":"acknowledged"}
        {"id":"asks","at":"2026-03-01T09:02:00Z","event":"human-owns","by":"front desk"}
        {"id":"asks","at":"2026-03-01T09:04:00Z","customer_turn":2,"episode":1,"custody":"human-owned","stage":"human-owned","reason":"human-owned","risk":0.5,"threshold":0.75,"signals":["human-requested"],"permitted":["assist-owner"],"policy":"00000000000000aa"}
        {"id":"waits","at":"2026-03-01T10:00:00Z","customer_turn":1,"episode":1,"custody":"handoff-requested","stage":"escalate","opens_handoff":true,"reason":"human-requested","risk":0.5,"threshold":0.75,"signals":["human-requested"],"policy":"00000000000000aa"}
        {"id":"late","at":"2026-03-01T11:00:00Z","customer_turn":1,"episode":1,"custody":"handoff-requested","stage":"escalate","opens_handoff":true,"reason":"human-requested","risk":0.5,"threshold":0.75,"signals":["bot-refused","human-requested"],"policy":"00000000000000aa"}
        {"id":"late","at":"2026-03-01T11:30:00Z","event":"human-owns"}
        not json
        {"id":"trapped","at":"2026-03-01T12:00:00Z","customer_turn":1,"episode":1,"custody":"bot","stage":"automate","reason":"none","risk":0.5,"threshold":0.75,"signals":["human-requested","safety"],"policy":"00000000000000bb"}
        {"at":"2026-03-01T13:00:00Z","event":"kill-switch","kill_switch":"escalate","by":"operations","note":"outage"}
        {"id":"stopped","at":"2026-03-01T13:01:00Z","customer_turn":1,"episode":1,"custody":"handoff-requested","stage":"escalate","reason":"kill-switch","risk":0,"threshold":0.75,"signals":[],"policy":"00000000000000bb"}
        {"id":"asks","at":"2026-03-01T14:00:00Z","event":"override","by":"shift lead","note":"refunded | by hand"}
        {"at":"2026-03-01T14:05:00Z","event":"kill-switch","kill_switch":"off","by":"operations"}

        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_page_reads_as_published()
    {
        ToolRun run = await ToolRun.Of("oversight", _folder.Write("log.jsonl", Log));
        GoldenFile.Check("oversight-page", run.Out);
        Assert.Contains("line 8: not valid JSON at byte 1", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Code);
    }

    [Fact]
    public async Task The_JSON_holds_the_same_figures()
    {
        ToolRun run = await ToolRun.Of("oversight", _folder.Write("log.jsonl", Log), "--format", "json");
        GoldenFile.Check("oversight-json", run.Out);
        using var json = JsonDocument.Parse(run.Out);
        JsonElement access = json.RootElement.GetProperty("access");
        Assert.Equal((2, 2, 1, 120.0, 1800.0), (
            access.GetProperty("reached").GetInt32(), access.GetProperty("open").GetInt32(), access.GetProperty("within_target").GetInt32(),
            access.GetProperty("median_seconds").GetDouble(), access.GetProperty("longest_seconds").GetDouble()));
        Assert.Equal("trapped", Assert.Single(json.RootElement.GetProperty("human_requests").GetProperty("missed_in").EnumerateArray()).GetString());
    }

    [Fact]
    public async Task A_period_counts_only_what_lies_in_it()
    {
        ToolRun run = await ToolRun.Of("oversight", _folder.Write("log.jsonl", Log), "--from", "2026-03-01T10:00:00Z", "--to", "2026-03-01T11:00:00Z", "--format", "json");
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal(1, json.RootElement.GetProperty("decisions").GetInt32());
    }

    [Theory]
    [InlineData("--from", "yesterday", "--from is \"yesterday\"; write a date or a time in UTC")]
    [InlineData("--target", "0", "--target must be a number of seconds above 0")]
    [InlineData("--format", "pdf", "'pdf' not recognized")]
    public async Task A_wrong_option_says_what_is_right(string option, string value, string message)
    {
        ToolRun run = await ToolRun.Of("oversight", _folder.Write("log.jsonl", Log), option, value);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.Code);
    }

    [Fact]
    public async Task A_period_that_ends_before_it_begins_is_refused()
    {
        ToolRun run = await ToolRun.Of("oversight", _folder.Write("log.jsonl", Log), "--from", "2026-03-02", "--to", "2026-03-01");
        Assert.Contains("Swap --from and --to", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.Code);
    }

    [Fact]
    public async Task An_empty_log_is_no_error_and_claims_nothing()
    {
        ToolRun run = await ToolRun.WithInput("", "oversight", "-");
        Assert.Contains("No line has a time: 0 decisions in 0 conversations, by no policy.", run.Out, StringComparison.Ordinal);
        Assert.Equal(0, run.Code);
    }

    [Fact]
    public async Task Recorded_decisions_are_made_again_and_a_forgery_is_named()
    {
        EscalationLadder ladder = EscalationLadder.Create();
        string policy = _folder.Write("policy.json", ladder.Document);
        string honest = Lines(ladder, "honest", forge: false);
        ToolRun run = await ToolRun.Of("oversight", _folder.Write("log.jsonl", honest + Lines(ladder, "forged", forge: true)), "--policy", policy);

        Assert.Contains("3 of 4 decisions came out as recorded", run.Out, StringComparison.Ordinal);
        Assert.Contains("Different in: \"forged\".", run.Out, StringComparison.Ordinal);
        Assert.Equal(0, run.Code);
    }

    private static string Lines(EscalationLadder ladder, string id, bool forge)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        ConversationState state = default;
        foreach (string text in new[] { "I was charged twice", "Get me a person" })
        {
            var turn = new Turn { CustomerText = text };
            ladder.Policy.ShouldEscalate(in turn, ref state, out EscalationDecision decision);
            DecisionRecord record = DecisionRecord.Of(DecisionRecord.KeyOf(id), in turn, in state, in decision);
            bool forged = forge && record.Stage == LadderStage.Escalate;
            OversightLog.Write(buffer, id, forged ? record with { Stage = LadderStage.Automate } : record);
        }

        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
