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

    [Fact]
    public async Task Nothing_but_a_terminal_gets_colours()
    {
        ToolRun run = await ToolRun.Of("explain", "x");
        Assert.DoesNotContain('\u001b', run.Out);
    }

    [Fact]
    public async Task A_reader_that_went_away_is_no_crash()
    {
        using var error = new MemoryStream();
        int code = await ToolProgram.RunAsync(["policy", "init"], Stream.Null, new ClosedPipe(), error);
        Assert.Equal(2, code);
    }

    private sealed class ClosedPipe : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken pipe");

        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("Broken pipe");
    }

    /// <summary>The words that lead to a command and to everything below it.</summary>
    private static IEnumerable<string[]> Commands(Command command, string[] path) =>
        command.Subcommands.SelectMany(inner => Commands(inner, [.. path, inner.Name])).Prepend(path);
}
