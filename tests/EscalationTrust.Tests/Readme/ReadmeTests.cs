using System.Text.RegularExpressions;

namespace EscalationTrust.Tests.Readme;

public sealed partial class ReadmeTests
{
    [Fact]
    public void Every_block_is_the_body_of_a_passing_test() => ExampleBlocks.AssertFilled("README.md", atLeast: 3);

    [Fact]
    public void It_fits_the_package_page() => Assert.InRange(new FileInfo(Repository.PathOf("README.md")).Length, 2_000, 12 * 1024);

    [Theory]
    [InlineData("README.md")]
    [InlineData("src/EscalationTrust/docs/README.md")]
    [InlineData("samples/QuickStart/README.md")]
    [InlineData("samples/ChatLoop/README.md")]
    [InlineData("samples/CustomPolicy/README.md")]
    [InlineData("samples/QueueWatch/README.md")]
    [InlineData("src/EscalationTrust/docs/queue-integrity.md")]
    [InlineData("samples/Handoff/README.md")]
    [InlineData("samples/LearningReview/README.md")]
    [InlineData("src/EscalationTrust/docs/seven-day-blueprint.md")]
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

    [GeneratedRegex(@"\]\((?<target>[^)#:]+)\)")]
    private static partial Regex Link();
}
