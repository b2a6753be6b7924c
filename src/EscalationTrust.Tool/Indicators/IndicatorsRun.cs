namespace EscalationTrust.Tool;

/// <summary>Reads files of cases, each on its own, and adds their figures up.</summary>
internal sealed class IndicatorsRun(ToolTerminal terminal)
{
    /// <summary>The figures of all files together.</summary>
    public TrustIndicators Indicators { get; } = new();

    /// <summary>Lines that could not be read, numbered within their file.</summary>
    public SkippedLines Skipped { get; } = new();

    /// <summary>Reads one file; says why the reading stopped early, or null.</summary>
    public async Task<string?> ReadAsync(string path, CancellationToken cancellation)
    {
        using InputFile file = await InputFile.OpenAsync(path, terminal, cancellation);
        var shard = new TrustIndicators();
        var read = new SkippedLines();
        var progress = new ProgressLine(terminal.Error, terminal.ErrorIsTerminal);
        string? stopped = await LineInput.ReadAsync(CaseReader.ReadAsync(file.Content, cancellation), line =>
        {
            if (line.Record is { } record)
            {
                shard.Add(record);
            }
            else
            {
                read.Add(line.Number, line.Error!);
            }

            progress.Report(shard.Cases, file);
        });
        progress.Clear();
        read.RefuseNothingRead(stopped, shard.Cases, path, "a case");
        Skipped.Add(read);
        Indicators.Merge(shard);
        return stopped;
    }
}
