using System.Text.RegularExpressions;

namespace EscalationTrust.Tool.Tests;

/// <summary>Compares output with a file under Golden; UPDATE_GOLDEN=1 writes the file anew. Scores and hashes are masked: tuning a weight is no change of the output.</summary>
internal static partial class GoldenFile
{
    public static void Check(string name, string actual)
    {
        string path = Path.Combine(Folder(), name + ".golden");
        string masked = Trailing().Replace(Hash().Replace(Score().Replace(actual, "#.###"), "<policy hash>"), "");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, masked);
        }

        Assert.Equal(File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "", masked);
    }

    private static string Folder()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "EscalationTrust.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("EscalationTrust.sln was not found above the tests.");
        }

        return Path.Combine(folder, "tests", "EscalationTrust.Tool.Tests", "Golden");
    }

    [GeneratedRegex(@"\b\d+\.\d{2,6}\b")]
    private static partial Regex Score();

    [GeneratedRegex(@"\b[0-9a-f]{16}\b")]
    private static partial Regex Hash();

    [GeneratedRegex(@"[ ]+(?=\n)")]
    private static partial Regex Trailing();
}
