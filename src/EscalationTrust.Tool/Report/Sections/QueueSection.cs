using System.Globalization;

namespace EscalationTrust.Tool;

/// <summary>Integrity of the queue over time, and the parts of the latest snapshot.</summary>
internal static class QueueSection
{
    private static readonly (QueueIntegrityParts Part, string What)[] Parts =
    [
        (QueueIntegrityParts.Order, "order: 100 % is the order that the declared costs ask for"), (QueueIntegrityParts.Deadline, "deadline: the share expected to keep its deadline"),
        (QueueIntegrityParts.Lane, "lane: high risk is not left in automation"), (QueueIntegrityParts.Starvation, "starvation: nobody waits beyond the cap"),
        (QueueIntegrityParts.Context, "context: handoffs without gaps"),
    ];

    public static void Write(HtmlPage page, ReportData data)
    {
        page.Section("queue", "Queue integrity", "Does waiting work stand in the order of its declared cost, or of what is easiest? The whole is the weakest known part, never a blend.");
        if (data.Queue is not { Audits: [_, ..] audits } queue)
        {
            page.NotMeasured("Give snapshots of the queue with --queue, one a line.");
            page.EndSection();
            return;
        }

        Draw(page, queue);
        WriteLatest(page, audits[^1].Integrity, audits[^1].At);
        page.EndSection();
    }

    private static void Draw(HtmlPage page, QueueHistory queue)
    {
        var audits = queue.Audits;
        DateTimeOffset first = audits[0].At;
        double span = Math.Max(1, (audits[^1].At - first).TotalSeconds);
        var chart = new LineChart
        {
            Description = $"Queue integrity over {Layout.Count(audits.Count, "snapshot")}: the whole and its order, with the floor of {FigureText.Percent(queue.Floor)}.",
            Across = "time (UTC)",
            Up = "integrity",
            Ends = (Time(first), Time(audits[^1].At)),
        };
        chart.Line([(0, queue.Floor), (1, queue.Floor)], "warn");
        chart.Line(audits.Where(audit => audit.Integrity.Order.Integrity is not null).Select(audit => ((audit.At - first).TotalSeconds / span, audit.Integrity.Order.Integrity!.Value)), "t2");
        chart.Line(audits.Where(audit => audit.Integrity.Overall is not null).Select(audit => ((audit.At - first).TotalSeconds / span, audit.Integrity.Overall!.Value)), "t1");
        chart.Write(page);
        page.Line($"<p>Dark: the whole. Light: its order. Broken: the floor of {FigureText.Percent(queue.Floor)}. {Layout.Count(audits.Count(audit => audit.Integrity.Overall < queue.Floor))} of {Layout.Count(audits.Count, "snapshot")} lie below it.</p>");
    }

    private static void WriteLatest(HtmlPage page, QueueIntegrity latest, DateTimeOffset at)
    {
        IntervalTable.Write(page, $"Latest snapshot, {Time(at)}",
            [.. Parts.Select(part => new IntervalRow(part.What.Split(':')[0], part.What.Split(": ")[1], latest.ScoreOf(part.Part), default, "", latest.ScoreOf(part.Part) is null ? "unknown" : ""))]);
        page.Line($"<p>Excess of the order: {FigureText.Number(latest.Order.Excess)} weighted minutes over the best order of {Layout.Count(latest.Order.Waiting, "waiting ticket")}.</p>");
    }

    private static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
