using System.Text.Json;

namespace EscalationTrust.Tool.Tests;

public sealed class TrustTests
{
    [Fact]
    public async Task Trust_per_account_reads_as_published()
    {
        ToolRun run = await ToolRun.WithInput(CaseFiles.Mixed, "trust", "-");
        GoldenFile.Check("trust", run.Out);
        Assert.Equal((1, ""), (run.Code, run.Error));
    }

    [Fact]
    public async Task An_account_that_falls_silent_is_named()
    {
        ToolRun run = await ToolRun.WithInput(CaseFiles.Silent(), "trust", "-");
        GoldenFile.Check("trust-silent", run.Out);
        Assert.Equal(0, run.Code);
    }

    [Fact]
    public async Task The_document_holds_every_step()
    {
        ToolRun run = await ToolRun.WithInput(CaseFiles.Mixed, "trust", "-", "--json");
        using JsonDocument document = JsonDocument.Parse(run.Out);
        JsonElement acme = document.RootElement.GetProperty("accounts").EnumerateArray().Single(account => account.GetProperty("account").GetString() == "acme");
        Assert.Equal(["good", "failure", "made-good", "good"], acme.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("what").GetString()));
        Assert.Equal(1, acme.GetProperty("failures").GetInt32());
        Assert.Equal(JsonValueKind.Null, acme.GetProperty("silence").ValueKind);
        Assert.True(acme.GetProperty("spillover").GetDouble() > 0);
    }

    [Fact]
    public async Task The_order_of_the_cases_makes_no_difference()
    {
        string reversed = string.Join('\n', CaseFiles.Mixed.Split('\n', StringSplitOptions.RemoveEmptyEntries)[..10].Reverse());
        string straight = string.Join('\n', CaseFiles.Mixed.Split('\n', StringSplitOptions.RemoveEmptyEntries)[..10]);
        Assert.Equal(await ToolRun.WithInput(straight, "trust", "-", "--json"), await ToolRun.WithInput(reversed, "trust", "-", "--json"));
    }

    [Fact]
    public async Task Without_accounts_there_is_nothing_to_tell()
    {
        ToolRun run = await ToolRun.WithInput("{\"id\":\"a\"}", "trust", "-");
        Assert.Equal((0, "0 accounts, 1 case; 1 without an account or a time\n"), (run.Code, run.Out));
    }
}
