using Spectre.Console;

namespace EscalationTrust.Tool;

/// <summary>Writes the summary of a replay. Holds no words of a customer.</summary>
internal static class ReplayReport
{
    public static void Write(IAnsiConsole console, EscalationLadder ladder, ReplaySummary summary)
    {
        console.WriteLine(
            $"{Layout.Count(summary.Conversations, "conversation")}, {Layout.Count(summary.CustomerTurns, "customer turn")}, {Layout.Policy(ladder)}");
        WriteEscalations(console, summary);
        WriteContained(console, summary);
        WriteWorst(console, summary);
        summary.Skipped.WriteTo(console, "a conversation");
    }

    private static void WriteEscalations(IAnsiConsole console, ReplaySummary summary)
    {
        Layout.Heading(console, $"Escalated: {Layout.Count(summary.Escalated, "conversation")} ({Layout.Share(summary.Escalated, summary.Conversations)})");
        if (summary.Escalated == 0)
        {
            return;
        }

        Grid reasons = Layout.Table("first reason", ">count", ">share");
        foreach ((EscalationReason reason, long count) in summary.ByReason.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key))
        {
            Layout.Row(reasons, reason.Name(), Layout.Count(count), Layout.Share(count, summary.Escalated));
        }

        console.Write(reasons);
        console.WriteLine();

        Grid when = Layout.Table("at customer turn", ">count", ">share", ">by then");
        long soFar = 0;
        foreach ((string turns, long count) in summary.When.Classes())
        {
            soFar += count;
            Layout.Row(when, turns, Layout.Count(count), Layout.Share(count, summary.Escalated), Layout.Share(soFar, summary.Escalated));
        }

        console.Write(when);
    }

    private static void WriteContained(IAnsiConsole console, ReplaySummary summary)
    {
        Layout.Heading(
            console,
            $"Contained: {Layout.Count(summary.ContainedTurns, "customer turn")} ({Layout.Share(summary.ContainedTurns, summary.CustomerTurns)}) in {Layout.Count(summary.ContainedConversations, "conversation")}");
        if (summary.HumanOwnedConversations > 0)
        {
            console.WriteLine($"In {Layout.Count(summary.HumanOwnedConversations, "conversation")} a person had taken over in the recording.");
        }
    }

    private static void WriteWorst(IAnsiConsole console, ReplaySummary summary)
    {
        if (summary.Worst.Highest.Count == 0)
        {
            return;
        }

        Layout.Heading(console, "Highest risk");
        Grid worst = Layout.Table(">line", "id", ">message", ">risk", "stage", "reason");
        foreach (WorstTurn turn in summary.Worst.Highest)
        {
            Layout.Row(
                worst,
                Layout.Count(turn.Line),
                Printable.Name(turn.Id),
                Layout.Count(turn.MessageIndex),
                Layout.Risk(turn.Decision.Risk),
                turn.Decision.Stage.Name(),
                turn.Why);
        }

        console.Write(worst);
    }
}
