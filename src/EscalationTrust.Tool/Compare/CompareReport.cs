using Spectre.Console;

namespace EscalationTrust.Tool;

/// <summary>Writes what would change. Holds no words of a customer.</summary>
internal static class CompareReport
{
    private static readonly ReplayChanges[] Changes =
    [
        ReplayChanges.NoLongerEscalated, ReplayChanges.NewlyEscalated, ReplayChanges.Later, ReplayChanges.Earlier,
        ReplayChanges.DifferentReason, ReplayChanges.ContainedMore, ReplayChanges.ContainedLess,
    ];

    private static readonly TimingVerdict[] Timings =
    [
        TimingVerdict.Correct, TimingVerdict.Early, TimingVerdict.Late, TimingVerdict.Missed, TimingVerdict.Unnecessary, TimingVerdict.CorrectlyContained,
    ];

    public static void Write(IAnsiConsole console, CompareRun run)
    {
        ReplayComparison comparison = run.Comparison;
        console.WriteLine($"{Layout.Count(comparison.Conversations, "conversation")}, {Layout.Count(comparison.CustomerTurns, "customer turn")}");
        console.WriteLine($"  in force: {Layout.Policy(run.First)}");
        console.WriteLine($"  tried:    {Layout.Policy(run.Second)}");
        Layout.Heading(console, $"Changed: {Layout.Count(comparison.Changed, "conversation")} ({Layout.Share(comparison.Changed, comparison.Conversations)})");
        WriteChanges(console, comparison);
        WriteTotals(console, comparison);
        WriteWorst(console, run.Worst);
        run.Skipped.WriteTo(console, "a conversation");
    }

    private static void WriteChanges(IAnsiConsole console, ReplayComparison comparison)
    {
        Grid table = Layout.Table("change", ">conversations", ">share");
        foreach (ReplayChanges change in Changes.Where(change => comparison.CountOf(change) != 0))
        {
            Layout.Row(table, change.Name(), Layout.Count(comparison.CountOf(change)), Layout.Share(comparison.CountOf(change), comparison.Conversations));
        }

        if (comparison.Changed != 0)
        {
            console.Write(table);
            console.WriteLine($"Turns won by earlier escalations: {Layout.Count(comparison.TurnsEarlier)}; lost by later ones: {Layout.Count(comparison.TurnsLater)}.");
        }
    }

    private static void WriteTotals(IAnsiConsole console, ReplayComparison comparison)
    {
        ReplayTotals first = comparison.First, second = comparison.Second;
        Layout.Heading(console, "Each policy");
        Grid table = Layout.Table("", ">in force", ">tried");
        Layout.Row(table, "escalated", Layout.Count(first.Escalated), Layout.Count(second.Escalated));
        Layout.Row(table, "contained turns", Layout.Count(first.ContainedTurns), Layout.Count(second.ContainedTurns));
        if (first.Judged + second.Judged > 0)
        {
            Layout.Row(table, "audited", Layout.Count(first.Judged), Layout.Count(second.Judged));
            foreach (TimingVerdict timing in Timings)
            {
                Layout.Row(table, "  " + timing.Name(), Layout.Count(first.CountOf(timing)), Layout.Count(second.CountOf(timing)));
            }
        }

        console.Write(table);
        if (first.Judged + second.Judged == 0)
        {
            console.WriteLine("No conversation says when a person was needed (labels.needed_at): nobody can tell which policy is right.");
        }
    }

    private static void WriteWorst(IAnsiConsole console, WorstChanges worst)
    {
        if (worst.Changes.Count == 0)
        {
            return;
        }

        Layout.Heading(console, "Worst changes");
        Grid table = Layout.Table(">line", "id", "change", ">needed", ">in force", "reason", ">tried", "reason");
        foreach ((long line, ReplayDiff diff) in worst.Changes)
        {
            Layout.Row(
                table,
                Layout.Count(line),
                Printable.Name(diff.Id ?? ""),
                string.Join(", ", diff.Changes.Single().Select(change => change.Name())),
                Turn(diff.NeededTurn),
                Turn(diff.First.EscalatedTurn),
                Reason(diff.First),
                Turn(diff.Second.EscalatedTurn),
                Reason(diff.Second));
        }

        console.Write(table);
    }

    private static string Turn(int? turn) => turn is { } number ? Layout.Count(number) : "–";

    private static string Reason(ReplayOutcome outcome) => outcome.EscalatedTurn is null ? "" : outcome.Reason.Name();
}
