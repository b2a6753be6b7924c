using System.Text.RegularExpressions;

namespace EscalationTrust.Tests.Readme;

/// <summary>C# blocks of a page, each under a comment that names the test whose body it is.</summary>
internal static partial class ExampleBlocks
{
    private const string Folder = "tests/EscalationTrust.Tests/Readme";

    /// <summary>Compares every block of a page with the test it names; rewrites the page with UPDATE_README=1.</summary>
    public static void AssertFilled(string page, int atLeast)
    {
        string source = Source();
        string text = Repository.Read(page);
        Assert.Equal(Regex.Count(text, "```csharp"), Block().Count(text));
        int blocks = 0;
        string expected = Block().Replace(text, match =>
        {
            blocks++;
            return $"{match.Groups["head"].Value}{match.Groups["usings"].Value}{BodyOf(source, match.Groups["name"].Value)}```\n";
        });
        Assert.True(blocks >= atLeast, $"{page}: only {blocks} examples were seen.");
        Repository.AssertApproved(page, expected, "UPDATE_README");
    }

    private static string Source() =>
        string.Join('\n', Directory.GetFiles(Repository.PathOf(Folder), "*Examples.cs").Order().Select(path => File.ReadAllText(path).ReplaceLineEndings("\n")));

    /// <summary>The body of a test between its brace, or its first line of dashes if there are two, and its last.</summary>
    private static string BodyOf(string source, string test)
    {
        Match method = Regex.Match(source, $@"public void {test}\(\)\n    \{{\n(?<body>.*?)\n    \}}\n", RegexOptions.Singleline);
        Assert.True(method.Success, $"A page names the example {test}, which no *Examples.cs in {Folder} has.");
        string[] parts = method.Groups["body"].Value.Split("        // ----\n");
        Assert.True(parts.Length is 2 or 3, $"{test} must have a line of dashes behind what the page shows.");
        string[] lines = [.. parts[^2].Trim('\n').Split('\n').Select(line => line.StartsWith("        ", StringComparison.Ordinal) ? line[8..] : line)];
        return string.Join('\n', lines) + "\n";
    }

    [GeneratedRegex(@"(?<head><!-- example: (?<name>\w+) -->\n```csharp\n)(?<usings>(?:using [\w.]+;\n)+\n)?(?<code>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Block();
}
