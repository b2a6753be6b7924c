using System.Text.Json;

namespace EscalationTrust.Tool.Tests;

public sealed class QueueAuditTests : IDisposable
{
    private const string Table = """
        id,class,need_began,entered_lane,target_minutes,handling_minutes,cost,lane,high_risk,human_requested,context_gaps,priority
        T-101,how-to,2026-03-01T11:20:00Z,2026-03-01T11:22:00Z,60,6,1,human,no,no,0,1
        T-102,how-to,2026-03-01T11:30:00Z,2026-03-01T11:30:00Z,60,6,1,human,no,yes,2,1
        T-103,billing,2026-03-01T11:50:00Z,2026-03-01T11:51:00Z,30,12,3,human,no,no,0,4
        T-104,outage,2026-03-01T11:55:00Z,2026-03-01T11:56:00Z,10,4,10,human,yes,no,,8
        T-105,outage,2026-03-01T11:00:00Z,2026-03-01T11:35:00Z,10,4,10,automation,yes,no,,8
        T-106,how-to,yesterday,,,,,,,,,
        T-107,billing,2026-03-01T11:52:00Z,2026-03-01T11:52:00Z,30,6,,human,no,no,1,4

        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_report_reads_as_published()
    {
        ToolRun run = await ToolRun.Of("queue", "audit", _folder.Write("tickets.csv", Table), "--now", "2026-03-01T12:00:00Z", "--servers", "2", "--patience", "20");
        Assert.Equal((1, ""), (run.Code, run.Error));
        GoldenFile.Check("queue-audit", run.Out);
    }

    [Fact]
    public async Task Json_says_the_same()
    {
        ToolRun run = await ToolRun.WithInput(Table, "queue", "audit", "-", "--now", "2026-03-01T12:00:00Z", "--json");
        Assert.Equal(1, run.Code);
        Assert.Contains("line 7: \"need_began\" is \"yesterday\"", run.Error, StringComparison.Ordinal);
        GoldenFile.Check("queue-audit-json", run.Out);
        using var document = JsonDocument.Parse(run.Out);
        JsonElement root = document.RootElement;
        Assert.Equal((6, 1), (root.GetProperty("tickets").GetInt32(), root.GetProperty("skipped").GetInt32()));
        Assert.Equal("T-104", root.GetProperty("moves")[0].GetProperty("id").GetString());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("deadline").GetProperty("score").ValueKind);
    }

    [Fact]
    public async Task A_table_and_its_lines_of_JSON_give_the_same_report()
    {
        const string Lines = """
            {"id":"a","need_began":"2026-03-01T11:20:00Z","handling_minutes":6,"cost":1,"lane":"human"}
            {"id":"b","need_began":"2026-03-01T11:50:00Z","handling_minutes":3,"cost":9,"lane":"human"}
            """;
        const string Same = "id,need_began,handling_minutes,cost,lane\na,2026-03-01T11:20:00Z,6,1,human\nb,2026-03-01T11:50:00Z,3,9,human\n";
        ToolRun lines = await ToolRun.WithInput(Lines, "queue", "audit", "-", "--now", "2026-03-01T12:00:00Z");
        Assert.Equal(0, lines.Code);
        Assert.Equal(lines, await ToolRun.WithInput(Same, "queue", "audit", "-", "--now", "2026-03-01T12:00:00Z"));
    }

    [Theory]
    [InlineData("genesys", "b")]
    [InlineData("connect", "a")]
    [InlineData("twilio", "b")]
    public async Task A_desks_own_order_is_audited(string vendor, string last)
    {
        // Whom the desk serves last is made the dearest: it has to move from the last place to the first.
        const string Lines = """
            {"id":"a","entered_lane":"2026-03-01T11:20:00Z","handling_minutes":6,"cost":1,"priority":9}
            {"id":"b","entered_lane":"2026-03-01T11:31:00Z","handling_minutes":6,"cost":1,"priority":1}
            {"id":"c","entered_lane":"2026-03-01T11:10:00Z","handling_minutes":6,"cost":1,"priority":5}
            """;
        string costed = Lines.Replace($"\"id\":\"{last}\"", $"\"id\":\"{last}\",\"cost\":50", StringComparison.Ordinal).Replace(",\"cost\":1,", ",", StringComparison.Ordinal);
        ToolRun run = await ToolRun.WithInput(costed, "queue", "audit", "-", "--now", "2026-03-01T12:00:00Z", "--vendor", vendor, "--json");
        Assert.Equal(0, run.Code);
        using var document = JsonDocument.Parse(run.Out);
        JsonElement move = document.RootElement.GetProperty("moves")[0];
        Assert.Equal((last, 2, 0), (move.GetProperty("id").GetString(), move.GetProperty("from").GetInt32(), move.GetProperty("to").GetInt32()));
    }

    [Theory]
    [InlineData("--floor", "1.5", "--floor 1.5 is out of range")]
    [InlineData("--now", "noon", "--now noon is no time")]
    [InlineData("--patience", "-1", "--patience -1 is out of range")]
    [InlineData("--vendor", "acme", "acme")]
    public async Task A_bad_option_says_so(string option, string value, string message)
    {
        ToolRun run = await ToolRun.WithInput(Table, "queue", "audit", "-", option, value);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_queue_is_in_order()
    {
        ToolRun run = await ToolRun.WithInput("", "queue", "audit", "-", "--now", "2026-03-01T12:00:00Z");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith("0 tickets", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schema_can_be_had()
    {
        ToolRun run = await ToolRun.Of("queue", "schema");
        Assert.Equal((0, QueueJson.Schema), (run.Code, run.Out));
    }
}
