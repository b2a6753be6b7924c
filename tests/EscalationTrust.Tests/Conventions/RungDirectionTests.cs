namespace EscalationTrust.Tests.Conventions;

/// <summary>Learn → Resolve → Escalate → Contain → Detect → Conversation: a rung uses lower rungs only, and nothing above the ladder.</summary>
public sealed class RungDirectionTests
{
    /// <summary>Lowest first.</summary>
    private static readonly string[] Rungs = ["Conversation", "Detect", "Contain", "Escalate", "Resolve", "Learn"];

    private static readonly string[] AboveTheLadder = ["Options", "Hosting", "Telemetry", "Json"];

    [Fact]
    public void A_rung_uses_lower_rungs_only()
    {
        IReadOnlyList<SourceFile> files = SourceFile.Library(atLeast: 80);
        Dictionary<string, string> folderOf = FoldersOfTypes(files);
        var wrong = new List<string>();
        int seen = 0;
        foreach (SourceFile file in files.Where(file => Rungs.Contains(file.Folder)))
        {
            seen++;
            string[] own = [.. file.DeclaredTypes];
            wrong.AddRange(file.Identifiers
                .Where(name => !own.Contains(name) && folderOf.TryGetValue(name, out string? folder) && IsAbove(folder, file.Folder))
                .Select(name => $"{file.Relative} uses {name} of {folderOf[name]}"));
        }

        Assert.True(seen >= 70, $"Only {seen} files in rung folders were seen.");
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_file_lies_in_a_known_folder()
    {
        string[] known = [.. Rungs, .. AboveTheLadder];
        Assert.All(SourceFile.Library(atLeast: 80), file => Assert.Contains(file.Folder, known));
    }

    [Fact]
    public void The_scan_would_notice_a_wrong_use()
    {
        Dictionary<string, string> folderOf = FoldersOfTypes(SourceFile.Library(atLeast: 80));
        Assert.Equal("Escalate", folderOf["LadderEscalationPolicy"]);
        Assert.Equal("Options", folderOf["EscalationLadder"]);
        Assert.True(IsAbove("Escalate", "Detect"));
        Assert.True(IsAbove("Options", "Escalate"));
        Assert.False(IsAbove("Conversation", "Detect"));
    }

    private static Dictionary<string, string> FoldersOfTypes(IReadOnlyList<SourceFile> files)
    {
        var folderOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (SourceFile file in files)
        {
            foreach (string type in file.DeclaredTypes)
            {
                folderOf[type] = file.Folder;
            }
        }

        return folderOf;
    }

    private static bool IsAbove(string folder, string than) => Height(folder) > Height(than);

    private static int Height(string folder) => Array.IndexOf(Rungs, folder) is >= 0 and int rung ? rung : Rungs.Length;
}
