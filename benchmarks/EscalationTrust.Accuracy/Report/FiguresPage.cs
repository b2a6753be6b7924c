namespace EscalationTrust.Accuracy;

/// <summary>All figures as Markdown: the table, what stands apart, how rows were chosen.</summary>
internal static class FiguresPage
{
    public static void Write(TextWriter output, string policy, IReadOnlyList<TaskReport> reports, bool apart)
    {
        output.WriteLine($"Policy {policy}, no host signals, no clock. Shares with Wilson's interval, areas with DeLong's (by conversation).");
        output.WriteLine();
        MarkdownTable.Write(output, reports.SelectMany(report => report.Figures));
        foreach (TaskReport report in reports.Where(report => apart && report.Apart.Count != 0))
        {
            output.WriteLine();
            output.WriteLine($"## Apart: {report.Key}");
            output.WriteLine();
            MarkdownTable.Write(output, report.Apart);
        }

        output.WriteLine();
        foreach (string note in reports.SelectMany(report => report.Notes))
        {
            output.WriteLine(note);
            output.WriteLine();
        }
    }

    /// <summary>Makes the folder of a file and gives the file's path.</summary>
    public static string Prepare(string file)
    {
        string path = Path.GetFullPath(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }
}
