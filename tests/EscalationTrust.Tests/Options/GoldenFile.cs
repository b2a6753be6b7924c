using System.Runtime.CompilerServices;
using System.Text;

namespace EscalationTrust.Tests;

/// <summary>Compares text with a checked-in file. Fails on a difference; writes the file only when UPDATE_GOLDEN is 1.</summary>
internal static class GoldenFile
{
    /// <summary>The root of the repository: the folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    public static void Matches(string relativePath, string actual, [CallerMemberName] string test = "")
    {
        string path = Path.Combine(Root, relativePath);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual, new UTF8Encoding(false));
        }

        Assert.True(File.Exists(path), $"{relativePath} is missing. Run {test} with UPDATE_GOLDEN=1 and review what it writes.");
        string expected = File.ReadAllText(path).ReplaceLineEndings("\n");
        if (expected != actual.ReplaceLineEndings("\n"))
        {
            Assert.Fail($"{relativePath} differs. If that is meant, run {test} with UPDATE_GOLDEN=1 and review the difference.\n{FirstDifference(expected, actual)}");
        }
    }

    private static string FirstDifference(string expected, string actual)
    {
        string[] before = expected.Split('\n');
        string[] after = actual.ReplaceLineEndings("\n").Split('\n');
        int line = 0;
        while (line < before.Length && line < after.Length && before[line] == after[line])
        {
            line++;
        }

        return $"line {line + 1}\n  file: {before.ElementAtOrDefault(line)}\n  now:  {after.ElementAtOrDefault(line)}";
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "EscalationTrust.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("EscalationTrust.sln lies in no folder above the tests. Run them from the repository.");
    }

    /// <summary>Compares a part of a page, between two marks, with what the code says; rewrites the part only when UPDATE_GOLDEN is 1.</summary>
    public static void MatchesPart(string page, string begin, string end, string content)
    {
        string text = Repository.Read(page);
        int from = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        int to = text.IndexOf(end, StringComparison.Ordinal);
        Assert.InRange(from, begin.Length, to);
        Matches(page, text[..from] + content + text[to..]);
    }
}
