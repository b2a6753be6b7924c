using System.Globalization;
using Spectre.Console;

namespace EscalationTrust.Tool;

/// <summary>Writes the audit of a queue for people.</summary>
internal static class QueueReport
{
    public static void Write(IAnsiConsole console, QueueAuditRun audit)
    {
        QueueIntegrity integrity = audit.Integrity;
        console.WriteLine(
            $"{Layout.Count(audit.Tickets, "ticket")}, {Layout.Count(integrity.Order.Waiting)} waiting for a person, at {audit.Request.Now.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} UTC");
        Layout.Heading(console, integrity.Overall is { } overall
            ? $"Overall {Score(overall)}, the smallest part is {integrity.Weakest.Name()}"
            : "Overall unknown");
        Grid parts = Layout.Table("part", ">score", "what");
        foreach (QueueIntegrityParts part in (QueueIntegrityParts.Order | QueueIntegrityParts.Deadline | QueueIntegrityParts.Lane | QueueIntegrityParts.Starvation | QueueIntegrityParts.Context).Single())
        {
            Layout.Row(parts, part.Name(), integrity.ScoreOf(part) is { } score ? Score(score) : "unknown", QueueReportWords.Of(part, audit));
        }

        console.Write(parts);
        WriteWorst(console, audit);
        WriteMoves(console, audit);
        audit.Skipped.WriteTo(console, "a ticket");
    }

    public static string Score(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    private static void WriteWorst(IAnsiConsole console, QueueAuditRun audit)
    {
        if (audit.Worst.Count == 0)
        {
            return;
        }

        Layout.Heading(console, "Worst pairs");
        Grid worst = Layout.Table("kept waiting", "behind", ">costs");
        foreach (QueueInversion pair in audit.Worst)
        {
            Layout.Row(worst, Printable.Name(audit.NameOf(pair.BehindId)), Printable.Name(audit.NameOf(pair.AheadId)), QueueReportWords.Amount(pair.Cost));
        }

        console.Write(worst);
    }

    private static void WriteMoves(IAnsiConsole console, QueueAuditRun audit)
    {
        if (audit.Moves.Count == 0)
        {
            return;
        }

        string result = audit.Plan.RestoresFloor
            ? $"bring the order to {Score(audit.Plan.After)}"
            : $"bring the order to {Score(audit.Plan.After)}, which is still below the floor";
        Layout.Heading(console, $"{Layout.Count(audit.Moves.Count, "move")}, one after the other, {result}");
        Grid moves = Layout.Table("ticket", ">from place", ">to place", ">saves", ">order then");
        foreach (QueueMove move in audit.Moves)
        {
            // People count from one.
            Layout.Row(moves, Printable.Name(audit.NameOf(move.Id)), Layout.Count(move.From + 1), Layout.Count(move.To + 1), QueueReportWords.Amount(move.Gain), Score(move.Integrity));
        }

        console.Write(moves);
    }
}
