namespace EscalationTrust.Tool;

/// <summary>Everything that a report shows, gathered in one pass over each input.</summary>
internal sealed class ReportData(EscalationLadder ladder, ReportRequest request, ToolTerminal terminal)
{
    /// <summary>The policy that decided.</summary>
    public EscalationLadder Ladder => ladder;

    /// <summary>What the report is made of.</summary>
    public ReportRequest Request => request;

    /// <summary>Counts over the conversations.</summary>
    public ReplaySummary Summary { get; } = new();

    /// <summary>Conversations in which a person wrote.</summary>
    public long WithPerson { get; private set; }

    /// <summary>Cases made of the conversations, for the verdicts on timing.</summary>
    public TrustIndicators Judged { get; } = new();

    /// <summary>Late against unnecessary.</summary>
    public TradeOff TradeOff { get; } = new();

    /// <summary>The worst conversations.</summary>
    public WorstConversations Worst { get; } = new();

    /// <summary>Names that the policy or this version does not know.</summary>
    public UnknownNames Unknown { get; } = new();

    /// <summary>Indicators of the closed cases; null without cases.</summary>
    public TrustIndicators? Indicators { get; private set; }

    /// <summary>Trust per account; null without cases.</summary>
    public TrustRun? Trust { get; private set; }

    /// <summary>The queue over time; null without snapshots.</summary>
    public QueueHistory? Queue { get; private set; }

    /// <summary>The certificate; null without one.</summary>
    public ThresholdCertificate? Certificate { get; private set; }

    /// <summary>Lines that could not be read, of all inputs.</summary>
    public long Skipped => Summary.Skipped.Count + (Trust?.Skipped.Count ?? 0) + (Queue?.Skipped.Count ?? 0);

    /// <summary>Reads every input.</summary>
    /// <exception cref="ToolFailure">An input is missing, damaged or no such thing.</exception>
    public async Task ReadAsync(CancellationToken cancellation)
    {
        await ReadTranscriptsAsync(cancellation);
        if (request.Cases is { } cases)
        {
            await ReadCasesAsync(cases, cancellation);
        }

        if (request.Queue is { } queue)
        {
            using InputFile file = await InputFile.OpenAsync(queue, terminal, cancellation);
            Queue = new QueueHistory();
            Whole(await Queue.ReadAsync(file, cancellation), queue);
            Queue.Skipped.RefuseNothingRead(null, Queue.Audits.Count, queue, "a snapshot");
        }

        if (request.Certificate is { } certificate)
        {
            Certificate = CertificateJson.TryRead(await InputFile.ReadTextAsync(certificate, terminal, cancellation), out ThresholdCertificate? read, out string? error)
                ? read
                : throw new ToolFailure($"{certificate} is no certificate: {error}. Make one with \"{ToolHelp.ToolName} calibrate\".");
        }
    }

    private async Task ReadTranscriptsAsync(CancellationToken cancellation)
    {
        using InputFile file = await InputFile.OpenAsync(request.Transcripts, terminal, cancellation);
        var progress = new ProgressLine(terminal.Error, terminal.ErrorIsTerminal);
        string? stopped = await TranscriptPass.ReadAsync(file, Take, () => progress.Report(Summary.Conversations, file), cancellation);
        progress.Clear();
        Whole(stopped, request.Transcripts);
        Summary.Skipped.RefuseNothingRead(null, Summary.Conversations, request.Transcripts, "a conversation");
    }

    private void Take(TranscriptLine line)
    {
        if (line.Transcript is not { } read)
        {
            Summary.Skipped.Add(line.Number, line.Error!);
            return;
        }

        Transcript transcript = request.Rule?.Label(read) ?? read;
        Summary.Begin(line.Number, transcript);
        ReplayedTurn[] turns = [.. TranscriptReplay.Run(ladder.Policy, transcript, Resolve)];
        foreach (ReplayedTurn turn in turns)
        {
            Summary.Add(in turn);
        }

        Summary.End();
        WithPerson += transcript.Messages.Any(message => message.Role == TranscriptRole.HumanAgent) ? 1 : 0;
        CaseRecord record = TranscriptCase.Of(ladder.Policy, transcript, Resolve);
        Judged.Add(record);
        TradeOff.Add(ladder, transcript, Resolve);
        Worst.Add(new JudgedConversation { Transcript = transcript, Turns = turns, Case = record });
    }

    private async Task ReadCasesAsync(string cases, CancellationToken cancellation)
    {
        var indicators = new TrustIndicators();
        var trust = new TrustRun(terminal);
        using InputFile file = await InputFile.OpenAsync(cases, terminal, cancellation);
        string? stopped = await LineInput.ReadAsync(CaseReader.ReadAsync(file.Content, cancellation), line =>
        {
            trust.Add(line);
            if (line.Record is { } record)
            {
                indicators.Add(record);
            }
        });
        Whole(stopped, cases);
        trust.Skipped.RefuseNothingRead(null, trust.Cases, cases, "a case");
        trust.Settle();
        (Indicators, Trust) = (indicators, trust);
    }

    private TicketClass Resolve(string name)
    {
        if (!ladder.TryGetTicketClass(name, out TicketClass ticketClass))
        {
            Unknown.AddTicketClass(name);
        }

        return ticketClass;
    }

    // Half a report would look like a whole one.
    private static void Whole(string? stopped, string input)
    {
        if (stopped == "cancelled")
        {
            throw new OperationCanceledException();
        }

        if (stopped is not null)
        {
            throw new ToolFailure($"{input}: {stopped}. No report was written from a part of it.");
        }
    }
}
