namespace EscalationTrust.Tool.Tests;

public sealed class PolicyPackTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_schema_that_a_pack_names_can_be_written() =>
        Assert.Equal(PolicyPackDocument.Schema, (await ToolRun.Of("policy", "schema", "--pack")).Out);

    [Fact]
    public async Task Packs_are_listed_with_citation_and_dates()
    {
        ToolRun run = await ToolRun.Of("policy", "packs", "--today", "2026-12-01");
        Assert.Equal((0, ""), (run.Code, run.Error));
        GoldenFile.Check("policy-packs", run.Out);
    }

    [Fact]
    public async Task A_pack_is_written_as_a_file_that_can_be_read()
    {
        ToolRun run = await ToolRun.Of("policy", "packs", "eu-ai-act-50");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal("eu-ai-act-50", PolicyPackDocument.Read(run.Out).Id);

        ToolRun unknown = await ToolRun.Of("policy", "packs", "eu-ai-act-51");
        Assert.Equal(2, unknown.Code);
        Assert.Contains("eu-ai-act-50", unknown.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_packs_change_is_shown()
    {
        string path = _folder.Write("policy.json", """{ "packs": ["es-ley-10-2025", "pci-pii-mask"], "ticketClasses": { "billing": { "target": { "acknowledgeWithin": "01:00:00" } } } }""");
        ToolRun run = await ToolRun.Of("policy", "show", path);
        Assert.Equal((0, ""), (run.Code, run.Error));
        GoldenFile.Check("policy-show-packs", run.Out);
    }

    [Fact]
    public async Task The_card_is_written_for_people_and_for_machines()
    {
        string path = _folder.Write("policy.json", """{ "packs": ["es-ley-10-2025"] }""");
        ToolRun page = await ToolRun.Of("policy", "card", "--policy", path, "--service", "Example Bank", "--today", "2026-12-01");
        Assert.Equal((0, ""), (page.Code, page.Error));
        EscalationLadder ladder = EscalationLadder.Create(o => o.Packs.Add("es-ley-10-2025"));
        Assert.Equal(new AiCard(ladder, "Example Bank").ToMarkdown(today: new DateOnly(2026, 12, 1)), page.Out);
        Assert.Contains("and applied already", page.Out, StringComparison.Ordinal);

        Assert.StartsWith("# Sobre", (await ToolRun.Of("policy", "card", "--language", "es")).Out, StringComparison.Ordinal);
        ToolRun json = await ToolRun.Of("policy", "card", "--format", "json");
        Assert.Equal(new AiCard(EscalationLadder.Create()).ToJson(), json.Out);
        Assert.Equal(2, (await ToolRun.Of("policy", "card", "--format", "xml")).Code);
    }

    [Theory]
    [InlineData("tomorrow")]
    [InlineData("2026-13-01")]
    [InlineData("01/02/2026")]
    public async Task A_day_is_written_year_first(string day)
    {
        ToolRun run = await ToolRun.Of("policy", "packs", "--today", day);
        Assert.Equal(2, run.Code);
        Assert.Contains("2026-12-28", run.Error, StringComparison.Ordinal);
    }
}
