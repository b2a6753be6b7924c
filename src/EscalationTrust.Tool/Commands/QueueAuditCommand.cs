using System.CommandLine;
using System.Globalization;

namespace EscalationTrust.Tool;

/// <summary><c>queue audit</c>: does the order of a desk's queue match what waiting costs?</summary>
internal static class QueueAuditCommand
{
    public static Command Create(ToolTerminal terminal)
    {
        var input = new Argument<string>("TICKETS") { Description = "Tickets in the order in which the desk will serve them: JSON Lines, or comma-separated values with a heading. \"-\" is standard input." };
        var now = new Option<string?>("--now") { Description = "The moment of the queue, such as 2026-03-01T12:00:00Z. Without it, this moment.", HelpName = "TIME" };
        var servers = new Option<int>("--servers") { Description = "People who take tickets from this queue; the forecast of deadlines needs it.", HelpName = "N" };
        var patience = new Option<double>("--patience") { Description = "Minutes that customers wait on average before they give up.", HelpName = "MINUTES" };
        var floor = new Option<double>("--floor") { Description = "The least integrity of the order that needs no moves, 0 to 1.", HelpName = "X", DefaultValueFactory = _ => new QueueIntegrityOptions().Floor };
        var vendor = new Option<string?>("--vendor") { Description = "Put the tickets into the order of this desk first, from their field \"priority\".", HelpName = "genesys|connect|twilio" };
        vendor.AcceptOnlyFromAmong("genesys", "connect", "twilio");
        var json = new Option<bool>("--json") { Description = "Print the audit as JSON." };
        var command = new Command("audit", "Audits a queue: order, deadlines, lanes, starvation and context; the worst pairs, and moves that mend the order.")
        {
            input, now, servers, patience, floor, vendor, json,
        };
        command.SetAction((parsed, cancellation) => RunAsync(
            new QueueAuditRequest
            {
                Input = parsed.GetRequiredValue(input),
                Now = Time(parsed.GetValue(now)),
                Conditions = new QueueConditions { Servers = LearningOptions.Whole("--servers", parsed.GetValue(servers), 0, 1_000_000), MeanPatience = Minutes(parsed.GetValue(patience)) },
                Floor = parsed.GetValue(floor),
                Vendor = parsed.GetValue(vendor),
                Json = parsed.GetValue(json),
            },
            terminal,
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(QueueAuditRequest request, ToolTerminal terminal, CancellationToken cancellation)
    {
        var audit = new QueueAuditRun(request);
        using (InputFile file = await InputFile.OpenAsync(request.Input, terminal, cancellation))
        {
            await audit.ReadAsync(file, cancellation);
        }

        audit.Skipped.RefuseNothingRead(null, audit.Tickets, request.Input, "a ticket");
        audit.Run();
        if (request.Json)
        {
            QueueReportJson.Write(terminal.Output, audit);
            foreach ((long number, string reason) in audit.Skipped.First)
            {
                terminal.Error.WriteLine($"line {number}: {Printable.Line(reason)}");
            }
        }
        else
        {
            QueueReport.Write(terminal.Report(), audit);
        }

        return audit.Skipped.Count == 0 ? ExitCode.Done : ExitCode.Skipped;
    }

    private static DateTimeOffset Time(string? text) =>
        text is null ? DateTimeOffset.UtcNow
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTimeOffset time) ? time
        : throw new ToolFailure($"--now {Printable.Name(text)} is no time. Write it like 2026-03-01T12:00:00Z.");

    private static TimeSpan? Minutes(double minutes) =>
        minutes is > 0 and < 1e9 ? TimeSpan.FromMinutes(minutes)
        : minutes == 0 ? null
        : throw new ToolFailure($"--patience {minutes.ToString(CultureInfo.InvariantCulture)} is out of range. Give minutes, more than zero.");
}
