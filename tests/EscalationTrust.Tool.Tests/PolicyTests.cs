namespace EscalationTrust.Tool.Tests;

public sealed class PolicyTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(null)]
    [InlineData("service-heavy")]
    [InlineData("product-heavy")]
    [InlineData("founder-led")]
    [InlineData("regulated-finance")]
    [InlineData("healthcare")]
    [InlineData("public-sector")]
    public async Task What_init_writes_is_valid_and_can_be_shown_and_used(string? preset)
    {
        string path = _folder.File("policy.json");
        string[] choice = preset is null ? [] : ["--preset", preset];

        ToolRun init = await ToolRun.Of(["policy", "init", path, .. choice]);
        Assert.Equal((0, ""), (init.Code, init.Error));
        Assert.Equal([PolicyDocument.SchemaFileName, "policy.json"], _folder.Names());

        ToolRun valid = await ToolRun.Of("policy", "validate", path);
        Assert.Equal((0, ""), (valid.Code, valid.Error));
        Assert.Contains($"policy \"{preset ?? "default"}\"", valid.Out, StringComparison.Ordinal);

        ToolRun shown = await ToolRun.Of("policy", "show", path);
        Assert.Equal(0, shown.Code);
        Assert.Contains("human-requested", shown.Out, StringComparison.Ordinal);

        Assert.Equal(File.ReadAllText(path), (await ToolRun.Of("policy", "show", path, "--document")).Out);
        Assert.Equal(0, (await ToolRun.Of("explain", "x", "--policy", path)).Code);
    }

    [Fact]
    public async Task A_limit_that_is_off_is_shown_as_never()
    {
        ToolRun run = await ToolRun.WithInput("""{"version":1,"limits":{"restatements":0,"botRepeats":3}}""", "policy", "show", "-");
        Assert.Matches(@"restatements by the customer +never", run.Out);
        Assert.Matches(@"repeats by the bot +3", run.Out);
    }

    [Fact]
    public async Task Without_a_name_the_document_goes_to_standard_output() =>
        Assert.Equal(PolicyDocument.Write(new EscalationTrustOptions()), (await ToolRun.Of("policy", "init")).Out);

    [Theory]
    [InlineData("policy", "schema")]
    [InlineData("policy", "schema", "--pack")]
    [InlineData("queue", "schema")]
    public async Task A_schema_in_a_file_is_told_about(params string[] command)
    {
        ToolRun run = await ToolRun.Of([.. command, _folder.File("s.json")]);
        Assert.Equal((0, $"Wrote {_folder.File("s.json")}.\n", ""), (run.Code, run.Out, run.Error));
        Assert.StartsWith("{", await File.ReadAllTextAsync(_folder.File("s.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schema_is_written_as_it_is() =>
        Assert.Equal(PolicyDocument.Schema.ReplaceLineEndings("\n"), (await ToolRun.Of("policy", "schema")).Out);

    [Fact]
    public async Task A_file_that_exists_is_replaced_only_by_force()
    {
        string path = _folder.Write("policy.json", "mine");

        ToolRun refused = await ToolRun.Of("policy", "init", path);
        Assert.Equal(2, refused.Code);
        Assert.Contains("--force", refused.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(path));

        Assert.Equal(0, (await ToolRun.Of("policy", "init", path, "--force")).Code);
        Assert.NotEqual("mine", File.ReadAllText(path));
    }

    [Fact]
    public async Task Every_error_of_a_document_is_said_at_once_with_line_value_rule_and_fix()
    {
        string path = _folder.Write("policy.json", """
            {
              "name": "",
              "threshold": { "escalateAt": 7 },
              "limits": { "restatements": -1 }
            }
            """);

        foreach (string[] args in new string[][] { ["policy", "validate", path], ["policy", "show", path], ["replay", "-", "--policy", path], ["explain", "x", "-p", path] })
        {
            ToolRun run = await ToolRun.Of(args);
            Assert.Equal((2, ""), (run.Code, run.Out));
            Assert.StartsWith(path + " is not valid: 3 errors", run.Error, StringComparison.Ordinal);
            Assert.Contains("line 2: name\n  value: \"\"\n  rule:  ", run.Error, StringComparison.Ordinal);
            Assert.Contains("line 3: threshold.escalateAt\n  value: 7\n  rule:  ", run.Error, StringComparison.Ordinal);
            Assert.Contains("line 4: limits.restatements\n  value: -1\n  rule:  ", run.Error, StringComparison.Ordinal);
            Assert.Equal(3, run.Error.Split("\n  fix:   ").Length - 1);
        }
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"no-such-option\": 1}")]
    public async Task What_is_no_policy_at_all_is_said_plainly(string document)
    {
        ToolRun run = await ToolRun.WithInput(document, "policy", "validate", "-");
        Assert.Equal(2, run.Code);
        Assert.Contains("is not valid: 1 error", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_preset_is_said_with_those_that_exist()
    {
        ToolRun run = await ToolRun.Of("policy", "init", "--preset", "big-bank");
        Assert.Equal(2, run.Code);
        Assert.Contains("\"big-bank\"", run.Error, StringComparison.Ordinal);
        Assert.Contains("regulated-finance", run.Error, StringComparison.Ordinal);
    }
}
