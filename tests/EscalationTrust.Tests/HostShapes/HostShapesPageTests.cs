using System.Text.RegularExpressions;

namespace EscalationTrust.Tests.HostShapes;

/// <summary>The blocks of docs/host-shapes.md are source files of this project, between their lines of dashes; run with UPDATE_README=1 to write them anew.</summary>
public sealed partial class HostShapesPageTests
{
    private const string Page = "src/EscalationTrust/docs/host-shapes.md";

    [Fact]
    public void Every_block_is_a_source_file_that_is_compiled_and_tested()
    {
        string page = Repository.Read(Page);
        Assert.Equal(5, Block().Count(page));
        Assert.Equal(5, Regex.Count(page, "```csharp"));
        Repository.AssertApproved(Page, Block().Replace(page, block => $"{block.Groups["head"].Value}{Shown(block.Groups["file"].Value)}```\n"), "UPDATE_README");
    }

    private static string Shown(string file)
    {
        string[] parts = Repository.Read($"tests/EscalationTrust.Tests/HostShapes/{file}.cs").Split("// ----\n");
        Assert.Equal(3, parts.Length);
        return parts[1];
    }

    [GeneratedRegex(@"(?<head><!-- source: (?<file>\w+) -->\n```csharp\n)(?<code>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Block();
}
