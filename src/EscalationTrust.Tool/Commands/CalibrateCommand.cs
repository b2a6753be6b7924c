using System.CommandLine;
using System.Globalization;

namespace EscalationTrust.Tool;

/// <summary><c>calibrate</c>: labelled conversations in, the highest threshold that keeps a promise out.</summary>
internal static class CalibrateCommand
{
    public static Command Create(ToolTerminal terminal)
    {
        var input = LearningOptions.Input();
        var late = new Option<double>("--late") { Description = "The highest share of conversations that need a person and escalate late or never.", HelpName = "SHARE", DefaultValueFactory = _ => 0.05 };
        var confidence = new Option<double>("--confidence") { Description = "How sure the promise is to be.", HelpName = "SHARE", DefaultValueFactory = _ => 0.95 };
        var unnecessary = new Option<double?>("--unnecessary") { Description = "Also promise that at most this share of conversations that need nobody escalate.", HelpName = "SHARE" };
        var conformal = new Option<bool>("--conformal") { Description = "Promise the share on average only (conformal risk control). Not an audit claim." };
        var grace = new Option<int>("--grace") { Description = "Customer turns after the needed one on which an escalation still is in time.", HelpName = "TURNS", DefaultValueFactory = _ => 0 };
        var by = new Option<string?>("--by") { Description = "A threshold of its own for each \"ticket_class\" or \"lang\".", HelpName = "FIELD" };
        var label = LearningOptions.Label();
        var policy = CommonOptions.Policy();
        var certificate = new Option<string?>("--certificate") { Description = "Where the certificate goes.", HelpName = "OUT" };
        var moved = new Option<string?>("--out") { Description = "Where the policy with the new thresholds goes, its certificate inside.", HelpName = "POLICY" };
        var date = new Option<string?>("--date") { Description = "The day on the certificate, such as 2026-11-25. Without it today (UTC).", HelpName = "DATE" };
        var command = new Command("calibrate", "Finds the highest escalation threshold that keeps late escalations rare, with a guarantee, for a policy as it runs.")
        {
            input, late, confidence, unnecessary, policy, certificate, moved, label, by, grace, conformal, date,
        };
        command.SetAction((parsed, cancellation) => RunAsync(
            new CalibrationRequest
            {
                Input = parsed.GetRequiredValue(input),
                Options = new CalibrationOptions
                {
                    LateAtMost = LearningOptions.Share("--late", parsed.GetValue(late)),
                    Confidence = LearningOptions.Share("--confidence", parsed.GetValue(confidence)),
                    UnnecessaryAtMost = parsed.GetValue(unnecessary) is { } share ? LearningOptions.Share("--unnecessary", share) : null,
                    Method = parsed.GetValue(conformal) ? CalibrationMethod.Conformal : CalibrationMethod.Pac,
                    Grace = LearningOptions.Whole("--grace", parsed.GetValue(grace), 0, 1_000),
                },
                Rule = LearningOptions.Rule(parsed.GetValue(label)),
                By = parsed.GetValue(by),
                Policy = parsed.GetValue(policy),
                Certificate = parsed.GetValue(certificate),
                Output = parsed.GetValue(moved),
                Date = DateOf(parsed.GetValue(date)),
            },
            terminal,
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CalibrationRequest request, ToolTerminal terminal, CancellationToken cancellation)
    {
        if (request.Options is { Method: CalibrationMethod.Conformal, UnnecessaryAtMost: not null })
        {
            throw new ToolFailure("--conformal promises late escalations only. Leave out --unnecessary, or --conformal.");
        }

        StandardInput.ReadOnce(("LABELLED", request.Input), ("--policy", request.Policy));
        OutputFile.RefuseToOverwrite(request.Input, "--certificate", request.Certificate);
        OutputFile.RefuseToOverwrite(request.Input, "--out", request.Output);
        EscalationTrustOptions options = request.Policy is null ? new() : await PolicySource.ReadAsync(request.Policy, terminal, cancellation);
        EscalationLadder ladder = PolicySource.Build(options, request.Policy ?? "The policy");
        CalibrationRun run = CalibrationRun.Create(ladder, request);
        await run.ReadAsync(terminal, cancellation);

        CalibrationResult result = run.Calibrate();
        bool certified = ThresholdCertification.TryCertify(options, result, run.Input.DataHash, request.Date, out CertifiedPolicy? policy);
        CalibrationReport.Write(terminal.Report(), ladder, request, run, result, policy);
        run.Input.Unknown.WriteTo(terminal.Error);
        if (certified)
        {
            WriteFiles(request, policy!, terminal);
        }
        else if (request.Certificate is not null || request.Output is not null)
        {
            terminal.Error.WriteLine("Nothing was written: there is no threshold to vouch for.");
            return ExitCode.Failed;
        }

        return run.Input.Skipped.Count == 0 ? ExitCode.Done : ExitCode.Skipped;
    }

    private static void WriteFiles(CalibrationRequest request, CertifiedPolicy policy, ToolTerminal terminal)
    {
        if (request.Certificate is { } certificate)
        {
            OutputFile.Write(certificate, CertificateJson.Write(policy.Certificate), terminal);
        }

        if (request.Output is { } output)
        {
            OutputFile.Write(output, PolicyDocument.Write(policy.Options), terminal);
        }
    }

    private static DateOnly DateOf(string? text)
    {
        if (text is null)
        {
            return DateOnly.FromDateTime(DateTime.UtcNow);
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : throw new ToolFailure($"--date {Printable.Quote(text)} is no day. Write it like 2026-11-25.");
    }
}
