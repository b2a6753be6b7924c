using Spectre.Console;

namespace EscalationTrust.Tool;

/// <summary>Writes what was drawn for an audit, and what it says.</summary>
internal static class AuditReport
{
    public static void WriteSample(IAnsiConsole console, long population, IReadOnlyList<AuditDraw> draws, SkippedLines skipped)
    {
        console.WriteLine($"{Layout.Count(draws.Count)} of {Layout.Count(population, "conversation")} drawn");
        Grid table = Layout.Table("stratum", ">conversations", ">drawn", ">probability");
        foreach (IGrouping<string?, AuditDraw> stratum in draws.GroupBy(draw => draw.Stratum))
        {
            AuditDraw first = stratum.First();
            Layout.Row(table, Printable.Name(first.Stratum!), Layout.Count(first.Population), Layout.Count(first.Drawn), FigureText.Percent(first.Probability));
        }

        console.Write(table);
        console.WriteLine();
        console.WriteLine("Judge first when a person was needed, without looking at what the policy did. Then compare, and fill in \"verdict\":");
        console.WriteLine("correct, early, late, missed, unnecessary or correctly-contained.");
        skipped.WriteTo(console, "a conversation");
    }

    public static void WriteScore(IAnsiConsole console, AuditScore score, SkippedLines skipped)
    {
        console.WriteLine($"{Layout.Count(score.Drawn)} of {Layout.Count(score.Population, "conversation")} drawn, {Layout.Count(score.Unjudged)} of them not judged");
        Grid table = Layout.Table("verdict", ">found", ">of those judged", ">share of all", ">interval", ">if the unjudged were none – all");
        for (TimingVerdict verdict = TimingVerdict.Correct; verdict <= TimingVerdict.CorrectlyContained; verdict++)
        {
            Row(table, verdict.Name(), score.Share(verdict));
        }

        Row(table, "late or missed", score.Share(TimingVerdict.Late, TimingVerdict.Missed));
        console.Write(table);
        skipped.WriteTo(console, "a conversation of a sample");
    }

    private static void Row(Grid table, string name, AuditEstimate estimate) => Layout.Row(
        table,
        name,
        Layout.Count(estimate.Found),
        Layout.Count(estimate.Judged),
        FigureText.Percent(estimate.Estimate),
        FigureText.Percent(estimate.Interval),
        FigureText.Percent(estimate.Bounds));
}
