using System.Text.RegularExpressions;

namespace EscalationTrust.Tests.Readme;

/// <summary>C# blocks of a page, each under a comment that names the test whose body it is.</summary>
internal static partial class ExampleBlocks
{
    /// <summary>Compares every block of a page with the test it names; rewrites the page with UPDATE_README=1.</summary>
    public static void AssertFilled(string page, string examples, int atLeast)
    {
        string source = Repository.Read(examples);
        string text = Repository.Read(page);
        Assert.Equal(Regex.Count(text, "```csharp"), Block().Count(text));
        int blocks = 0;
        string expected = Block().Replace(text, match =>
        {
            blocks++;
            return $"{match.Groups["head"].Value}{match.Groups["usings"].Value}{BodyOf(source, examples, match.Groups["name"].Value)}```\n";
        });
        Assert.True(blocks >= atLeast, $"{page}: only {blocks} examples were seen.");
        Repository.AssertApproved(page, expected, "UPDATE_README");
    }

    /// <summary>The body of a test between its brace, or its first line of dashes if there are two, and its last.</summary>
    private static string BodyOf(string source, string examples, string test)
    {
        Match method = Regex.Match(source, $@"public void {test}\(\)\n    \{{\n(?<body>.*?)\n    \}}\n", RegexOptions.Singleline);
        Assert.True(method.Success, $"A page names the example {test}, which {examples} does not have.");
        string[] parts = method.Groups["body"].Value.Split("        // ----\n");
        Assert.True(parts.Length is 2 or 3, $"{test} must have a line of dashes behind what the page shows.");
        string[] lines = [.. parts[^2].Trim('\n').Split('\n').Select(line => line.StartsWith("        ", StringComparison.Ordinal) ? line[8..] : line)];
        return string.Join('\n', lines) + "\n";
    }

    [GeneratedRegex(@"(?<head><!-- example: (?<name>\w+) -->\n```csharp\n)(?<usings>(?:using [\w.]+;\n)+\n)?(?<code>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Block();
}
