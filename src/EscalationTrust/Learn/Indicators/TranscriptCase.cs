using System.Text.Json;

namespace EscalationTrust;

/// <summary>Makes a case of a recorded conversation by replaying a policy over it.</summary>
/// <remarks>
/// <para>The decision is the policy's, as it would have been; replies of people are the recording's. The need comes from the audit label
/// <c>needed_at</c> alone. Fields of the recording's <c>outcome</c> that bear the name of a field of a case are taken over; what cannot be
/// read there counts as unknown. Where the outcome says that the customer left, and the last turn was in a loop, the customer left the loop.</para>
/// <para>Nobody acts on a decision in a replay: a handoff that no person's reply follows in the recording is still waiting, so the case is open.</para>
/// <para>Thread-safe.</para>
/// </remarks>
public static class TranscriptCase
{
    /// <summary>Makes the case.</summary>
    /// <param name="policy">The policy to ask.</param>
    /// <param name="transcript">The conversation.</param>
    /// <param name="resolve">Finds the handle of a ticket class by name. Null: every ticket is unclassified.</param>
    /// <param name="eligibility">Whether conversations of this recording could be handed over. Possible by default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> or <paramref name="transcript"/> is null.</exception>
    public static CaseRecord Of(
        IEscalationPolicy policy,
        Transcript transcript,
        Func<string, TicketClass>? resolve = null,
        HandoffEligibility eligibility = HandoffEligibility.Possible)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(transcript);

        var builder = new CaseBuilder(Known(transcript, eligibility));
        using IEnumerator<ReplayedTurn> turns = TranscriptReplay.Run(policy, transcript, resolve).GetEnumerator();
        foreach (TranscriptMessage message in transcript.Messages)
        {
            if (message.Role == TranscriptRole.User && turns.MoveNext())
            {
                builder.AddTurn(turns.Current.Decision, message.At, message.Text?.Length ?? 0);
            }
            else if (message.Role == TranscriptRole.HumanAgent)
            {
                builder.AddHumanReply(message.At);
            }
            else
            {
                builder.Saw(message.At);
            }
        }

        CaseRecord record = builder.Build();
        return record is { DecidedTurn: not null, Stage: not LadderStage.HumanOwned } ? record with { IsOpen = true } : record;
    }

    private static CaseRecord Known(Transcript transcript, HandoffEligibility eligibility)
    {
        var known = new CaseRecord
        {
            Id = transcript.Id,
            TicketClass = transcript.TicketClass,
            Language = transcript.Language,
            Eligibility = eligibility,
            TrustBefore = transcript.Account.Trust,
            Need = !transcript.IsAudited ? AuditedNeed.Unknown : transcript.NeededAt is null ? AuditedNeed.NotNeeded : AuditedNeed.Needed,
            NeededTurn = CustomerTurn(transcript, transcript.NeededAt),
            NeededAt = transcript.NeededAt is { } index && index < transcript.Messages.Count ? transcript.Messages[index].At : null,
        };
        return CaseFields.Over(known, new CaseRow(Outcome(transcript), isLenient: true)) with { Id = transcript.Id };
    }

    // The customer turn during or before which the labelled message stands; the first at least.
    private static int? CustomerTurn(Transcript transcript, int? messageIndex)
    {
        if (messageIndex is not { } index)
        {
            return null;
        }

        int turn = 0;
        for (int i = 0; i <= index && i < transcript.Messages.Count; i++)
        {
            turn += transcript.Messages[i].Role == TranscriptRole.User ? 1 : 0;
        }

        return Math.Max(1, turn);
    }

    private static Dictionary<string, string?> Outcome(Transcript transcript)
    {
        var row = new Dictionary<string, string?>(StringComparer.Ordinal);
        if (transcript.AccountExtra.TryGetValue("id", out JsonElement account) && account.ValueKind is JsonValueKind.String or JsonValueKind.Number)
        {
            row["account"] = Whole(() => account.ToString());
        }

        if (transcript.Outcome is not { ValueKind: JsonValueKind.Object } outcome)
        {
            return row;
        }

        foreach (JsonProperty field in outcome.EnumerateObject())
        {
            if (Whole(() => field.Name) is { } name)
            {
                row[name] = field.Value.ValueKind switch
                {
                    JsonValueKind.String or JsonValueKind.Number => Whole(() => field.Value.ToString()),
                    JsonValueKind.True => "true",
                    JsonValueKind.False => "false",
                    _ => null,
                };
            }
        }

        return row;
    }

    // A text that was cut in the middle of a character says nothing.
    private static string? Whole(Func<string> text)
    {
        try
        {
            return text();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
