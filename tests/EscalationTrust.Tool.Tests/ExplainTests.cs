namespace EscalationTrust.Tool.Tests;

public sealed class ExplainTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0.0160, 0.0161, "0.0160", "0.0161")]
    [InlineData(0.2, 0.3, "0.200", "0.300")]
    [InlineData(0.3, 0.3, "0.300", "0.300")]
    public void Numbers_that_differ_never_look_the_same(double risk, double threshold, string shownRisk, string shownThreshold) =>
        Assert.Equal((shownRisk, shownThreshold), Layout.Apart(risk, threshold));

    [Fact]
    public async Task An_explanation_reads_as_published()
    {
        // A pack of the test's own, so that no change of the lexicon changes the page.
        string policy = _folder.Write("policy.json", """
            { "lexicon": { "languages": ["tr"], "packs": ["pack xx\nversion 1\n[human-requested]\nfetch me bob\n[bot bot-inability]\ncannot zorp\n"] } }
            """);
        ToolRun run = await ToolRun.Of("explain", "Zzz fetch me Bob.\nqqq", "--previous-reply", "I cannot zorp.", "--policy", policy);

        Assert.Equal("", run.Error);
        GoldenFile.Check("explain", run.Out);
        Assert.Equal(0, run.Code);
    }

    [Fact]
    public async Task A_message_without_signals_may_be_answered()
    {
        ToolRun run = await ToolRun.Of("explain", "qqq www");
        Assert.Contains("Signals: none", run.Out, StringComparison.Ordinal);
        Assert.Contains("Decision: automate: the bot may answer", run.Out, StringComparison.Ordinal);
        Assert.Equal(0, run.Code);
    }

    [Fact]
    public async Task The_text_may_come_from_standard_input()
    {
        ToolRun argument = await ToolRun.Of("explain", "qqq www");
        ToolRun input = await ToolRun.WithInput("qqq www\n", "explain", "-");
        Assert.Equal(argument, input);
    }

    [Fact]
    public async Task A_draft_is_reviewed_as_published()
    {
        string policy = _folder.Write("policy.json", """
            { "lexicon": { "languages": ["tr"], "packs": ["pack xx\nversion 1\n[billing-dispute]\nfetch the zorps\n[draft promises]\nyou shall have zorps\n[draft claims-human]\ni breathe"] } }
            """);
        ToolRun run = await ToolRun.Of("explain", "Fetch the zorps!", "--policy", policy, "--draft", "You shall have zorps. I breathe.");
        Assert.Equal("", run.Error);
        GoldenFile.Check("explain-draft", run.Out);
        Assert.Equal(0, run.Code);
    }

    [Fact]
    public async Task A_harmless_draft_may_be_sent()
    {
        ToolRun run = await ToolRun.Of("explain", "qqq www", "--draft", "Would you like a person?");
        Assert.Contains("Draft: may be sent", run.Out, StringComparison.Ordinal);
        Assert.Equal(0, run.Code);
    }

    [Theory]
    [InlineData("@somebody help")]
    [InlineData("[red]not a colour[/]")]
    [InlineData("")]
    public async Task Any_text_is_only_text(string text)
    {
        ToolRun run = await ToolRun.Of("explain", text);
        Assert.Equal("", run.Error);
        Assert.Contains($"Customer: \"{text}\"", run.Out, StringComparison.Ordinal);
        Assert.Equal(0, run.Code);
    }

    [Fact]
    public async Task Control_characters_never_reach_the_terminal()
    {
        ToolRun run = await ToolRun.Of("explain", "a\u001b[31mb\u0007\u202e", "-r", "\u001b]0;x\u0007");
        Assert.DoesNotContain(run.Out, c => char.IsControl(c) && c != '\n' || c == '\u202e');
    }

    [Fact]
    public async Task An_unknown_ticket_class_is_said_with_those_that_exist()
    {
        string policy = _folder.Write("policy.json", """{ "ticketClasses": { "billing": {} } }""");
        ToolRun run = await ToolRun.Of("explain", "x", "-c", "bills", "-p", policy);
        Assert.Equal(2, run.Code);
        Assert.Contains("It has: billing.", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await ToolRun.Of("explain", "x", "-c", "billing", "-p", policy)).Code);
    }
}
