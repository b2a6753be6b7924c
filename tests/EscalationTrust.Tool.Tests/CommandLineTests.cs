using System.CommandLine;
using System.CommandLine.Parsing;

namespace EscalationTrust.Tool.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("help", "--help")]
    [InlineData("help-replay", "replay", "--help")]
    [InlineData("help-explain", "explain", "--help")]
    [InlineData("help-compare", "compare", "--help")]
    [InlineData("help-calibrate", "calibrate", "--help")]
    [InlineData("help-fit", "fit", "--help")]
    [InlineData("help-policy", "policy", "--help")]
    [InlineData("help-policy-init", "policy", "init", "--help")]
    [InlineData("help-cases", "cases", "--help")]
    [InlineData("help-indicators", "indicators", "--help")]
    [InlineData("help-trust", "trust", "--help")]
    [InlineData("help-audit", "audit", "--help")]
    [InlineData("help-audit-sample", "audit", "sample", "--help")]
    [InlineData("help-audit-score", "audit", "score", "--help")]
    [InlineData("help-queue-audit", "queue", "audit", "--help")]
    public async Task Help_reads_as_published(string golden, params string[] args)
    {
        ToolRun run = await ToolRun.Of(args);
        Assert.Equal((0, ""), (run.Code, run.Error));
        GoldenFile.Check(golden, run.Out);
    }

    [Theory]
    [InlineData("replay")]
    [InlineData("replay", "a", "b")]
    [InlineData("compare", "a")]
    [InlineData("compare", "a", "--policy", "1", "--policy", "2", "--policy", "3")]
    [InlineData("replay", "a", "--no-such-option")]
    [InlineData("explain")]
    [InlineData("policy", "validate")]
    [InlineData("no-such-command")]
    [InlineData]
    public async Task Bad_arguments_end_with_two_and_a_way_on(params string[] args)
    {
        ToolRun run = await ToolRun.Of(args);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("policy init --forse", "There is no option --forse. Did you mean --force?")]
    [InlineData("policy schema --hlp", "There is no option --hlp. Did you mean --help?")]
    [InlineData("queue schema --output", "There is no option --output.")]
    [InlineData("replay --polcy=p.json a", "There is no option --polcy. Did you mean --policy?")]
    [InlineData("replay a --decision b", "There is no option --decision. Did you mean --decisions?")]
    [InlineData("explain --draf x", "There is no option --draf. Did you mean --draft?")]
    public async Task A_misspelt_option_is_never_taken_for_a_file_or_a_text(string line, string expected)
    {
        ToolRun run = await ToolRun.Of(line.Split(' '));
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.StartsWith(expected + " A name", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(line.Split(' ')[^1]));
    }

    [Theory]
    [InlineData("explain", "-5 degrees")]
    [InlineData("explain", "- no")]
    [InlineData("explain", "--", "--help")]
    [InlineData("explain", "x", "--draft", "-x")]
    public async Task A_text_may_begin_with_a_dash(params string[] args) =>
        Assert.Equal((0, ""), (await ToolRun.Of(args)) is var run ? (run.Code, run.Error) : default);

    [Theory]
    [InlineData("policy bogus", "There is no command bogus.", "escalation-trust policy --help")]
    [InlineData("policy int", "There is no command int. Did you mean init?", "escalation-trust policy --help")]
    [InlineData("replya a", "There is no command replya. Did you mean replay?", "escalation-trust --help")]
    [InlineData("audit score", "Required argument <SAMPLE> is missing: The sample", "escalation-trust audit score --help")]
    [InlineData("replay", "Required argument <IN> is missing: Conversations", "escalation-trust replay --help")]
    [InlineData("compare x -p a -p b -p c", "--policy takes two policies at most, the one in force and then the one that is tried; given were a, b, c.", "escalation-trust compare --help")]
    [InlineData("queue audit a --servers x", "Cannot parse argument 'x' for option '--servers' as a whole number.", "escalation-trust queue audit --help")]
    [InlineData("calibrate a --unnecessary x", "Cannot parse argument 'x' for option '--unnecessary' as a number.", "escalation-trust calibrate --help")]
    [InlineData("audit sample a --seed -1", "Cannot parse argument '-1' for option '--seed' as a whole number, 0 or more.", "escalation-trust audit sample --help")]
    public async Task What_is_wrong_and_where_help_is_are_said_as_they_are_typed(string line, string expected, string help)
    {
        ToolRun run = await ToolRun.Of(line.Split(' '));
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.StartsWith(expected, run.Error, StringComparison.Ordinal);
        Assert.Contains($"\"{help}\"", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("calibrate a --grace -1", "--grace -1 is out of range. Give a number from 0 to 1,000.")]
    [InlineData("fit a --out b --ahead -1", "--ahead -1 is out of range. Give a number from 0 to 1,000.")]
    [InlineData("fit a --out b --folds 1", "--folds 1 is out of range. Give a number from 2 to 20.")]
    [InlineData("fit a --out b --support 4", "--support 4 is out of range. Give a number from 5 to 1,000,000,000.")]
    [InlineData("queue audit a --servers -1", "--servers -1 is out of range. Give a number from 0 to 1,000,000.")]
    [InlineData("calibrate a --conformal --unnecessary 0.1", "--conformal promises late escalations only. Leave out --unnecessary, or --conformal.")]
    [InlineData("replay a --language xx", "--language \"xx\": there is no built-in pack of that language. Use one of: de, en,")]
    [InlineData("explain a --language en --language xx", "--language \"xx\": there is no built-in pack of that language. Use one of: de, en,")]
    public async Task A_value_that_cannot_be_used_is_named_by_its_option(string line, string expected)
    {
        ToolRun run = await ToolRun.Of(line.Split(' '));
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.StartsWith(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_command_line_in_help_and_documentation_can_be_typed()
    {
        string pages = await File.ReadAllTextAsync(Path.Combine(GoldenFile.Root, "src", "EscalationTrust", "docs", "tool.md"))
            + await File.ReadAllTextAsync(Path.Combine(GoldenFile.Root, "src", "EscalationTrust", "docs", "seven-day-blueprint.md"))
            + await File.ReadAllTextAsync(Path.Combine(GoldenFile.Root, "src", "EscalationTrust.Tool", "README.md"));
        string[][] commands = [.. Commands(ToolProgram.Commands(new ToolTerminal(Stream.Null, Stream.Null, Stream.Null)), [])];
        Assert.True(commands.Length >= 15, $"Only {commands.Length} commands were seen.");
        foreach (string[] command in commands)
        {
            pages += (await ToolRun.Of([.. command, "--help"])).Out.Split("Examples:")[1];
        }

        string[] lines = [.. pages.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("escalation-trust ", StringComparison.Ordinal))];
        Assert.InRange(lines.Length, 25, 200);
        var terminal = new ToolTerminal(Stream.Null, Stream.Null, Stream.Null);
        foreach (string line in lines)
        {
            string typed = line.Split(" < ")[0].Split(" > ")[0]["escalation-trust ".Length..];
            Assert.Empty(ToolProgram.Parse([.. CommandLineParser.SplitCommandLine(typed)], terminal).Errors);
        }
    }

    [Theory]
    [InlineData(0, 110)]
    [InlineData(20, 40)]
    [InlineData(40, 40)]
    [InlineData(59, 59)]
    [InlineData(200, 200)]
    public void A_layout_is_as_wide_as_the_terminal_down_to_forty(int window, int width) => Assert.Equal(width, ToolTerminal.WidthOf(window));

    [Fact]
    public async Task Nothing_but_a_terminal_gets_colours()
    {
        ToolRun run = await ToolRun.Of("explain", "x");
        Assert.DoesNotContain('\u001b', run.Out);
    }

    [Fact]
    public async Task A_reader_that_went_away_ends_the_run_without_a_word()
    {
        using var error = new MemoryStream();
        int code = await ToolProgram.RunAsync(["policy", "init"], Stream.Null, new ClosedPipe(), error);
        Assert.Equal((2, 0), (code, error.Length));
    }

    private sealed class ClosedPipe : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken pipe", 32);

        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("Broken pipe", 32);
    }

    /// <summary>The words that lead to a command and to everything below it.</summary>
    private static IEnumerable<string[]> Commands(Command command, string[] path) =>
        command.Subcommands.SelectMany(inner => Commands(inner, [.. path, inner.Name])).Prepend(path);
}
