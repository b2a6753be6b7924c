using System.Text.RegularExpressions;

namespace EscalationTrust.Tests.Readme;

public sealed partial class ReadmeTests
{
    private const string Examples = "tests/EscalationTrust.Tests/Readme/ReadmeExamples.cs";

    [Fact]
    public void Every_block_is_the_body_of_a_passing_test()
    {
        string source = Repository.Read(Examples);
        string readme = Repository.Read("README.md");
        int blocks = 0;
        string expected = Block().Replace(readme, match =>
        {
            blocks++;
            return $"{match.Groups["head"].Value}{match.Groups["usings"].Value}{BodyOf(source, match.Groups["name"].Value)}```\n";
        });
        Assert.True(blocks >= 3, $"Only {blocks} examples were seen.");
        Repository.AssertApproved("README.md", expected, "UPDATE_README");
    }

    [Fact]
    public void No_CSharp_block_stands_without_a_test()
    {
        string readme = Repository.Read("README.md");
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
    private static string BodyOf(string source, string test)
    {
        Match method = Regex.Match(source, $@"public void {test}\(\)\n    \{{\n(?<body>.*?)\n    \}}\n", RegexOptions.Singleline);
        Assert.True(method.Success, $"README.md names the example {test}, which {Examples} does not have.");
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
