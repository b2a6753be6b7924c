using System.CommandLine;

namespace EscalationTrust.Tool;

/// <summary><c>report</c>: one self-contained page that a support lead reads without us.</summary>
internal static class ReportCommand
{
    public static Command Create(ToolTerminal terminal)
    {
        var transcripts = new Argument<string>("TRANSCRIPTS") { Description = "Recorded conversations, one a line (JSON Lines; .gz is read as it is). \"-\" is standard input." };
        var output = new Option<string>("--out") { Description = "Where the page goes: one HTML file that needs no network.", HelpName = "FILE", Required = true };
        var cases = new Option<string?>("--cases") { Description = "Closed cases (JSON Lines or CSV; see the command cases): indicators and trust. Must be a file.", HelpName = "FILE" };
        var queue = new Option<string?>("--queue") { Description = "Snapshots of the queue, one a line: integrity over time.", HelpName = "FILE" };
        var certificate = new Option<string?>("--certificate") { Description = "The certificate of a calibration: the certified point on the curve.", HelpName = "FILE" };
        var label = new Option<string?>("--label") { Description = "Where the recordings say that a person was needed, if not in labels.needed_at.", HelpName = "RULE" };
        var title = new Option<string>("--title") { Description = "The title of the page.", HelpName = "TEXT", DefaultValueFactory = _ => "Escalation review" };
        var text = new Option<bool>("--show-text") { Description = "Show what was said in the worst conversations, with cards, accounts, e-mail addresses and phone numbers masked. Without it nobody's words are on the page." };
        var policy = CommonOptions.Policy();
        var command = new Command("report", "Writes one page for a support lead: what was escalated, when against when it should have been, indicators, the trade-off, the worst conversations, the queue, trust.")
        {
            transcripts, output, cases, queue, certificate, policy, label, title, text,
        };
        command.SetAction((parsed, cancellation) => RunAsync(
            new ReportRequest
            {
                Transcripts = parsed.GetRequiredValue(transcripts),
                Out = parsed.GetRequiredValue(output),
                Cases = parsed.GetValue(cases),
                Queue = parsed.GetValue(queue),
                Certificate = parsed.GetValue(certificate),
                Policy = parsed.GetValue(policy),
                Rule = LearningOptions.Rule(parsed.GetValue(label)),
                Title = parsed.GetRequiredValue(title),
                ShowText = parsed.GetValue(text),
            },
            terminal,
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ReportRequest request, ToolTerminal terminal, CancellationToken cancellation)
    {
        if (request.Cases == InputFile.Dash)
        {
            throw new ToolFailure("--cases - cannot be read: standard input is for the conversations. Give the path of a file.");
        }

        StandardInput.ReadOnce(
            ("TRANSCRIPTS", request.Transcripts), ("--queue", request.Queue), ("--certificate", request.Certificate), ("--policy", request.Policy));
        foreach (string? input in new[] { request.Transcripts, request.Cases, request.Queue, request.Certificate, request.Policy })
        {
            OutputFile.RefuseToOverwrite(input ?? InputFile.Dash, "--out", request.Out);
        }

        EscalationLadder ladder = await PolicySource.LoadAsync(request.Policy, null, terminal, cancellation);
        var data = new ReportData(ladder, request, terminal);
        await data.ReadAsync(cancellation);

        using var page = new StringWriter();
        ReportPage.Write(new HtmlPage(page), data);
        OutputFile.Write(request.Out, page.ToString(), terminal);
        data.Summary.Skipped.WriteTo(terminal.ErrorReport(), "a conversation");
        data.Trust?.Skipped.WriteTo(terminal.ErrorReport(), "a case");
        data.Queue?.Skipped.WriteTo(terminal.ErrorReport(), "a snapshot");
        data.Unknown.WriteTo(terminal.Error);
        if (request.Out != InputFile.Dash)
        {
            terminal.Out.WriteLine($"{request.Out}: {Layout.Count(data.Summary.Conversations, "conversation")}, {Layout.Count(data.Summary.Escalated)} escalated. Open it in a browser.");
        }

        return data.Skipped == 0 ? ExitCode.Done : ExitCode.Skipped;
    }
}
