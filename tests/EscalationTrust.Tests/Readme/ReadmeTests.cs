using System.Text.RegularExpressions;

namespace EscalationTrust.Tests.Readme;

public sealed partial class ReadmeTests
{
    /// <summary>Tests whose bodies are the blocks of the pages: every <c>*Examples.cs</c> in this folder.</summary>
    private const string Examples = "tests/EscalationTrust.Tests/Readme";

    /// <summary>README.md and every page of the documentation.</summary>
    public static TheoryData<string> Pages => new(
        Directory.GetFiles(Repository.PathOf("src/EscalationTrust/docs"), "*.md").Select(path => "src/EscalationTrust/docs/" + Path.GetFileName(path)).Order().Prepend("README.md"));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_is_the_body_of_a_passing_test(string page)
    {
        string source = string.Join('\n', Directory.GetFiles(Repository.PathOf(Examples), "*Examples.cs").Order().Select(path => File.ReadAllText(path).ReplaceLineEndings("\n")));
        string text = Repository.Read(page);
        string expected = Block().Replace(text, match =>
            $"{match.Groups["head"].Value}{match.Groups["usings"].Value}{BodyOf(source, page, match.Groups["name"].Value)}```\n");
        Assert.Equal(Regex.Count(text, "<!-- example: "), Block().Count(text));
        Repository.AssertApproved(page, expected, "UPDATE_README");
    }

    [Fact]
    public void No_CSharp_block_of_the_README_stands_without_a_test()
    {
        string readme = Repository.Read("README.md");
        Assert.True(Block().Count(readme) >= 3, "Fewer than three examples were seen.");
        Assert.Equal(Regex.Count(readme, "```csharp"), Block().Count(readme));
    }

    [Fact]
    public void It_fits_the_package_page() => Assert.InRange(new FileInfo(Repository.PathOf("README.md")).Length, 2_000, 12 * 1024);

    [Theory]
    [InlineData("README.md")]
    [InlineData("src/EscalationTrust/docs/README.md")]
    [InlineData("samples/QuickStart/README.md")]
    [InlineData("samples/ChatLoop/README.md")]
    [InlineData("samples/CustomPolicy/README.md")]
    public void Links_lead_somewhere(string page)
    {
        string folder = Path.GetDirectoryName(Repository.PathOf(page))!;
        Assert.All(
            Link().Matches(Repository.Read(page)).Select(match => match.Groups["target"].Value),
            target => Assert.True(File.Exists(Path.Combine(folder, target)), $"{page} links to {target}, which does not exist."));
    }

    [Fact]
    public void The_index_of_the_documentation_names_every_page()
    {
        string index = Repository.Read("src/EscalationTrust/docs/README.md");
        string[] pages = [.. Directory.GetFiles(Repository.PathOf("src/EscalationTrust/docs"), "*.md").Select(path => Path.GetFileName(path)).Where(name => name != "README.md")];
        Assert.True(pages.Length >= 3, $"Only {pages.Length} pages were seen.");
        Assert.All(pages, page => Assert.Contains($"]({page})", index));
    }

    [Fact]
    public void The_quick_start_has_40_lines_at_most() =>
        Assert.InRange(Repository.Read("samples/QuickStart/Program.cs").Count(c => c == '\n'), 10, 40);

    /// <summary>The body of a test between its brace, or its first line of dashes if there are two, and its last.</summary>
    private static string BodyOf(string source, string page, string test)
    {
        Match method = Regex.Match(source, $@"public void {test}\(\)\n    \{{\n(?<body>.*?)\n    \}}\n", RegexOptions.Singleline);
        Assert.True(method.Success, $"{page} names the example {test}, which no file of examples in {Examples} has.");
        string[] parts = method.Groups["body"].Value.Split("        // ----\n");
        Assert.True(parts.Length is 2 or 3, $"{test} must have a line of dashes behind what the README shows.");
        string[] lines = [.. parts[^2].Trim('\n').Split('\n').Select(line => line.StartsWith("        ", StringComparison.Ordinal) ? line[8..] : line)];
        return string.Join('\n', lines) + "\n";
    }

    [GeneratedRegex(@"(?<head><!-- example: (?<name>\w+) -->\n```csharp\n)(?<usings>(?:using [\w.]+;\n)+\n)?(?<code>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\]\((?<target>[^)#:]+)\)")]
    private static partial Regex Link();
}
