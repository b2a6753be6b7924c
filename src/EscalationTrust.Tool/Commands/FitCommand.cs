using System.CommandLine;

namespace EscalationTrust.Tool;

/// <summary><c>fit</c>: labelled conversations in, a policy with refitted weights out.</summary>
internal static class FitCommand
{
    public static Command Create(ToolTerminal terminal)
    {
        var input = LearningOptions.Input();
        var output = new Option<string>("--out") { Description = "Where the fitted policy document goes.", HelpName = "POLICY", Required = true };
        var policy = CommonOptions.Policy();
        var words = new Option<bool>("--words") { Description = "Also learn a short list of words and phrases of your own customers; the policy carries them as a lexicon." };
        var label = LearningOptions.Label();
        var group = new Option<string?>("--group") { Description = "The label whose equal values belong together (an account, a task): they are never split when the fit is judged.", HelpName = "LABEL" };
        var ahead = new Option<int>("--ahead") { Description = "Customer turns before the needed one that count as risky too.", HelpName = "TURNS", DefaultValueFactory = _ => 0 };
        var support = new Option<int>("--support") { Description = "Groups that must show a feature, word or phrase before it is learned; at least 5.", HelpName = "N", DefaultValueFactory = _ => 20 };
        var folds = new Option<int>("--folds") { Description = "Parts of the cross-validation.", HelpName = "K", DefaultValueFactory = _ => 5 };
        var seed = new Option<int>("--seed") { Description = "Which groups share a part.", HelpName = "S", DefaultValueFactory = _ => 1 };
        var command = new Command("fit", "Refits the weights of a policy on labelled conversations, and shows what changed and how good it is.")
        {
            input, output, policy, words, label, group, ahead, support, folds, seed,
        };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetRequiredValue(input),
            parsed.GetRequiredValue(output),
            parsed.GetValue(policy),
            new LabelledSource { Rule = LearningOptions.Rule(parsed.GetValue(label)), Group = parsed.GetValue(group) },
            new FittingOptions
            {
                Words = parsed.GetValue(words),
                Ahead = LearningOptions.Whole("--ahead", parsed.GetValue(ahead), 0, 1_000),
                LeastSupport = LearningOptions.Whole("--support", parsed.GetValue(support), 5, 1_000_000_000),
                Folds = LearningOptions.Whole("--folds", parsed.GetValue(folds), 2, 20),
                Seed = parsed.GetValue(seed),
            },
            terminal,
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        string input, string output, string? policy, LabelledSource source, FittingOptions fitting, ToolTerminal terminal, CancellationToken cancellation)
    {
        StandardInput.ReadOnce(("LABELLED", input), ("--policy", policy));
        OutputFile.RefuseToOverwrite(input, "--out", output);
        EscalationTrustOptions options = policy is null ? new() : await PolicySource.ReadAsync(policy, terminal, cancellation);
        EscalationLadder ladder = PolicySource.Build(options, policy ?? "The policy");
        var read = new LabelledInput(ladder, source.Rule);
        var transcripts = new List<Transcript>();
        await read.ReadAsync(input, terminal, transcripts.Add, cancellation);
        foreach (string name in transcripts.Select(transcript => transcript.TicketClass).OfType<string>())
        {
            read.Resolve(name);
        }

        FittedPolicy fitted = Fit(options, transcripts, fitting, source);
        if (fitted.Evidence.Changes.Count == 0)
        {
            FitReport.WriteUnfitted(terminal.Report(), ladder, read, fitted.Evidence);
            read.Unknown.WriteTo(terminal.Error);
            terminal.Error.WriteLine($"Nothing was written. {string.Join(' ', fitted.Evidence.Warnings)}");
            return ExitCode.Failed;
        }

        FitReport.Write(terminal.Report(), ladder, read, fitted, transcripts);
        read.Unknown.WriteTo(terminal.Error);
        OutputFile.Write(output, PolicyDocument.Write(fitted.Options), terminal);
        return read.Skipped.Count == 0 ? ExitCode.Done : ExitCode.Skipped;
    }

    private static FittedPolicy Fit(EscalationTrustOptions options, List<Transcript> transcripts, FittingOptions fitting, LabelledSource source)
    {
        try
        {
            return PolicyFitting.Fit(options, transcripts, fitting, source.GroupOf);
        }
        catch (ArgumentOutOfRangeException e)
        {
            throw new ToolFailure(e.Message, e);
        }
        catch (PolicyValidationException e)
        {
            throw new ToolFailure(PolicyFailureText.Of("The fitted policy", e.Failures), e);
        }
    }
}
