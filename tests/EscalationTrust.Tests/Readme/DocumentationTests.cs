namespace EscalationTrust.Tests.Readme;

/// <summary>Every named C# block of the documentation is the body of a passing test of this folder.</summary>
public sealed class DocumentationTests
{
    private const string Folder = "src/EscalationTrust/docs";

    /// <summary>Every page that names an example; the test is found in whatever <c>*Examples.cs</c> holds it.</summary>
    public static TheoryData<string> Pages => new(
        Directory.GetFiles(Repository.PathOf(Folder), "*.md")
            .Where(path => File.ReadAllText(path).Contains("<!-- example: ", StringComparison.Ordinal))
            .Select(path => $"{Folder}/{Path.GetFileName(path)}")
            .Order());

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_is_the_body_of_a_passing_test(string page) => ExampleBlocks.AssertFilled(page, atLeast: 1);

    [Fact]
    public void Enough_pages_were_seen() => Assert.True(Pages.Count >= 8, $"Only {Pages.Count} pages with examples were seen.");
}
