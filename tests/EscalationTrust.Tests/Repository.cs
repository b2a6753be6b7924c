namespace EscalationTrust.Tests;

/// <summary>The checked-out repository, found from the folder the tests run in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    public static string Read(string relative) => File.ReadAllText(PathOf(relative)).ReplaceLineEndings("\n");

    /// <summary>Compares with an approved file; rewrites it when the environment variable is 1.</summary>
    public static void AssertApproved(string relative, string actual, string updateVariable)
    {
        if (Environment.GetEnvironmentVariable(updateVariable) == "1")
        {
            File.WriteAllText(PathOf(relative), actual);
        }

        Assert.True(File.Exists(PathOf(relative)), $"{relative} is missing: run the tests with {updateVariable}=1 to write it.");
        string approved = Read(relative);
        Assert.True(approved == actual, $"{relative} differs ({FirstDifference(approved, actual)}). If the change is meant, run the tests with {updateVariable}=1 and review the file.");
    }

    private static string FirstDifference(string approved, string actual)
    {
        string[] left = approved.Split('\n');
        string[] right = actual.Split('\n');
        int line = 0;
        while (line < Math.Min(left.Length, right.Length) && left[line] == right[line])
        {
            line++;
        }

        return $"line {line + 1}: approved \"{left.ElementAtOrDefault(line)}\", now \"{right.ElementAtOrDefault(line)}\"";
    }

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "EscalationTrust.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No EscalationTrust.sln above {AppContext.BaseDirectory}.");
    }
}
