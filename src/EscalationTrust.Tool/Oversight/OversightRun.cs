using System.Runtime.InteropServices;

namespace EscalationTrust.Tool;

/// <summary>Reads an oversight log once, and keeps the decisions where they are to be made again.</summary>
internal sealed class OversightRun(OversightOptions options, EscalationLadder? ladder)
{
    private readonly Dictionary<string, List<DecisionRecord>> _decisions = new(StringComparer.Ordinal);

    /// <summary>What was gathered so far.</summary>
    public OversightReview Review { get; } = new(options);

    /// <summary>Entries read.</summary>
    public long Entries { get; private set; }

    /// <summary>Lines that could not be read.</summary>
    public SkippedLines Skipped { get; } = new();

    /// <summary>Reads to the end.</summary>
    /// <exception cref="ToolFailure">The input is damaged.</exception>
    public async Task ReadAsync(InputFile input, ProgressLine progress, CancellationToken cancellation)
    {
        long lines = 0;
        try
        {
            await foreach (JsonLine<OversightEntry> line in OversightLog.ReadAsync(input.Content, Resolve, cancellation))
            {
                lines = line.Number;
                Take(in line);
                progress.Report(lines, input);
            }
        }
        catch (InvalidDataException e)
        {
            throw new ToolFailure($"The compressed input is damaged or cut off after line {lines}. Nothing was concluded from a part of it.", e);
        }
        finally
        {
            progress.Clear();
        }
    }

    /// <summary>Makes every recorded decision again; null without a policy.</summary>
    public DecisionCheck? CheckDecisions()
    {
        if (ladder is null)
        {
            return null;
        }

        var check = new DecisionCheck { PolicyHash = ladder.PolicyHash };
        foreach ((string id, List<DecisionRecord> records) in _decisions)
        {
            check.Add(id, records, DecisionReplay.Run(ladder.Policy, CollectionsMarshal.AsSpan(records)));
        }

        return check;
    }

    private void Take(in JsonLine<OversightEntry> line)
    {
        if (line.Error is not null)
        {
            Skipped.Add(line.Number, line.Error);
            return;
        }

        Entries++;
        OversightEntry entry = line.Value;
        Review.Add(in entry);
        if (ladder is not null && entry.Kind == OversightEntryKind.Decision)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_decisions, entry.Id!, out _) ??= [];
            _decisions[entry.Id!].Add(entry.Decision);
        }
    }

    private TicketClass Resolve(string name)
    {
        TicketClass ticketClass = default;
        ladder?.TryGetTicketClass(name, out ticketClass);
        return ticketClass;
    }
}
