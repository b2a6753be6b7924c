using System.Text;
using System.Text.RegularExpressions;

namespace EscalationTrust.Tests.Conventions;

/// <summary>A source file of the library, with its code apart from comments and strings.</summary>
internal sealed partial class SourceFile
{
    private SourceFile(string path, string relative)
    {
        Relative = relative;
        Text = File.ReadAllText(path);
        Code = Strip(Text);
    }

    /// <summary>The path below src/EscalationTrust, with forward slashes.</summary>
    public string Relative { get; }

    public string Text { get; }

    /// <summary>The text with comments and string contents blanked out.</summary>
    public string Code { get; }

    /// <summary>The first folder: the rung, or "" at the top.</summary>
    public string Folder => Relative.Contains('/', StringComparison.Ordinal) ? Relative[..Relative.IndexOf('/', StringComparison.Ordinal)] : "";

    public int Lines => Text.Count(c => c == '\n');

    /// <summary>The types at the top level of the file.</summary>
    public IEnumerable<string> DeclaredTypes => Declaration().Matches(Code).Select(match => match.Groups["name"].Value);

    public IEnumerable<string> Identifiers => Identifier().Matches(Code).Select(match => match.Value).Distinct();

    /// <summary>All source files of the library; at least so many, or the scan would prove nothing.</summary>
    public static IReadOnlyList<SourceFile> Library(int atLeast)
    {
        string root = Repository.PathOf("src/EscalationTrust");
        SourceFile[] files =
        [
            .. Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
                .Select(path => new SourceFile(path, Path.GetRelativePath(root, path).Replace('\\', '/')))
                .Where(file => file.Folder is not ("obj" or "bin"))
                .OrderBy(file => file.Relative, StringComparer.Ordinal),
        ];
        Assert.True(files.Length >= atLeast, $"Only {files.Length} source files were seen.");
        return files;
    }

    private static string Strip(string text)
    {
        var code = new StringBuilder(text.Length);
        foreach (Match match in Token().Matches(text))
        {
            code.Append(match.Groups["keep"].Success ? match.Value : "\"\"");
            code.Append(match.Groups["keep"].Success ? "" : new string('\n', match.Value.Count(c => c == '\n')));
        }

        return code.ToString();
    }

    // Comments and strings in the order in which they must be tried; everything else is kept.
    [GeneratedRegex("""//[^\n]*|/\*.*?\*/|\$*"{3,}.*?"{3,}|\$?@"(?:[^"]|"")*"|\$?"(?:\\.|[^"\\\n])*"|'(?:\\.[^']*|[^'\\\n])'|(?<keep>.)""", RegexOptions.Singleline)]
    private static partial Regex Token();

    // Nested types are indented and belong to their file.
    [GeneratedRegex(@"^(?:(?:public|internal|sealed|static|abstract|readonly|ref|partial|file|unsafe)\s+)+(?:class|struct|interface|enum|record(?:\s+struct|\s+class)?)\s+(?<name>[A-Z]\w*)", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    // Neither a member behind a dot nor the value of an enum names a type.
    [GeneratedRegex(@"(?<![.\w])[A-Z]\w*\b(?!\s*=\s*\d)")]
    private static partial Regex Identifier();
}
