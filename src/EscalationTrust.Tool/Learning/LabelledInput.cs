namespace EscalationTrust.Tool;

/// <summary>Reads labelled conversations from a file, one after the other, and remembers what could not be used.</summary>
internal sealed class LabelledInput(EscalationLadder ladder, NeedRule? rule)
{
    /// <summary>Conversations read.</summary>
    public long Conversations { get; private set; }

    /// <summary>Of these, conversations that nobody judged.</summary>
    public long Unlabelled { get; private set; }

    /// <summary>Lines that are no conversations.</summary>
    public SkippedLines Skipped { get; } = new();

    /// <summary>Names that the policy or this version does not know.</summary>
    public UnknownNames Unknown { get; } = new();

    /// <summary>The SHA-256 of what was read, decompressed.</summary>
    public string DataHash { get; private set; } = "";

    /// <summary>The ticket class of a conversation; one that the policy does not have is told about.</summary>
    public TicketClass Resolve(string name)
    {
        if (!ladder.TryGetTicketClass(name, out TicketClass ticketClass))
        {
            Unknown.AddTicketClass(name);
        }

        return ticketClass;
    }

    /// <summary>Reads to the end and gives each labelled conversation to the caller.</summary>
    /// <exception cref="ToolFailure">The input is damaged or the reading was cancelled: half of the data has no guarantee.</exception>
    public async Task ReadAsync(string path, ToolTerminal terminal, Action<Transcript> take, CancellationToken cancellation)
    {
        using InputFile file = await InputFile.OpenAsync(path, terminal, cancellation);
        using var hashing = new HashingStream(file.Content);
        var progress = new ProgressLine(terminal.Error, terminal.ErrorIsTerminal);
        long line = 0;
        try
        {
            await foreach (TranscriptLine read in TranscriptReader.ReadAsync(hashing, cancellation))
            {
                line = read.Number;
                Take(in read, take);
                progress.Report(Conversations, file);
            }
        }
        catch (InvalidDataException e)
        {
            throw new ToolFailure($"The compressed input is damaged or cut off after line {line}. Nothing was learned from the part that could be read: give the whole file.", e);
        }
        finally
        {
            progress.Clear();
        }

        Skipped.RefuseNothingRead(null, Conversations, path, "a conversation");
        DataHash = hashing.Hash();
    }

    private void Take(in TranscriptLine read, Action<Transcript> take)
    {
        if (read.Transcript is not { } transcript)
        {
            Skipped.Add(read.Number, read.Error!);
            return;
        }

        Conversations++;
        foreach (string name in transcript.Messages.SelectMany(message => message.UnknownSignals))
        {
            Unknown.AddSignal(name);
        }

        transcript = rule?.Label(transcript) ?? transcript;
        if (transcript.IsAudited)
        {
            take(transcript);
        }
        else
        {
            Unlabelled++;
        }
    }
}
