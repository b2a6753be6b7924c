using System.Buffers;
using System.CommandLine;

namespace EscalationTrust.Tool;

/// <summary><c>audit sample</c>: a decision log or cases in, a sample with known probabilities out.</summary>
internal static class AuditSampleCommand
{
    public static Command Create(ToolTerminal terminal)
    {
        var log = new Argument<string>("LOG") { Description = "A decision log (see replay --decisions) or cases. \"-\" is standard input; .gz is read as it is." };
        var size = new Option<int>("--size", "-n") { Description = "How many conversations to draw.", HelpName = "N", DefaultValueFactory = _ => new AuditOptions().Size };
        var seed = new Option<ulong>("--seed", "-s") { Description = "The same seed draws the same sample.", HelpName = "S", DefaultValueFactory = _ => new AuditOptions().Seed };
        var output = new Option<string?>("--out", "-o") { Description = "Where the sample goes, one conversation a line. Without it, to standard output.", HelpName = "F" };
        var command = new Command("sample", "Draws a sample for an audit: at random by a seed, stratified by risk and outcome, each conversation with the probability of its draw.") { log, size, seed, output };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetRequiredValue(log),
            parsed.GetValue(output) ?? InputFile.Dash,
            new AuditOptions { Size = parsed.GetValue(size), Seed = parsed.GetValue(seed) },
            terminal,
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string path, string output, AuditOptions options, ToolTerminal terminal, CancellationToken cancellation)
    {
        AuditSampler sampler = Sampler(options);
        OutputFile.RefuseToOverwrite(path, "--out", output);
        var skipped = new SkippedLines();
        using InputFile file = await InputFile.OpenAsync(path, terminal, cancellation);
        string? stopped = await LineInput.ReadAsync(AuditUnitReader.ReadAsync(file.Content, cancellation), line =>
        {
            if (line.Error is null)
            {
                sampler.Add(line.Unit);
            }
            else
            {
                skipped.Add(line.Number, line.Error);
            }
        });
        if (stopped is not null)
        {
            throw new ToolFailure($"Stopped before the end: {stopped}. No sample was drawn: a part of the log would give wrong probabilities.");
        }

        skipped.RefuseNothingRead(null, sampler.Population, path, "a decision or a case");
        IReadOnlyList<AuditDraw> draws = sampler.Draw();
        Write(output, draws, terminal);
        AuditReport.WriteSample(output == InputFile.Dash ? terminal.ErrorReport() : terminal.Report(), sampler.Population, draws, skipped);
        return LineInput.End(null, skipped, terminal);
    }

    private static AuditSampler Sampler(AuditOptions options)
    {
        try
        {
            return new AuditSampler(options);
        }
        catch (ArgumentException e)
        {
            throw new ToolFailure(e.Message.Replace("AuditOptions.Size", "--size", StringComparison.Ordinal).Replace(" (Parameter 'options')", "", StringComparison.Ordinal), e);
        }
    }

    private static void Write(string path, IReadOnlyList<AuditDraw> draws, ToolTerminal terminal)
    {
        var buffer = new ArrayBufferWriter<byte>();
        foreach (AuditDraw draw in draws)
        {
            AuditSampleJson.Write(buffer, in draw);
        }

        using OutputFile file = OutputFile.Create(path, terminal);
        file.Stream.Write(buffer.WrittenSpan);
        file.Complete();
    }
}
