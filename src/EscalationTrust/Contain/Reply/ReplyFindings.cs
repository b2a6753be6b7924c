namespace EscalationTrust;

/// <summary>A draft as the rules see it: what its words do, and what the host said of it.</summary>
internal readonly struct ReplyFindings
{
    /// <summary>True when there is anything to read.</summary>
    public required bool Speaks { get; init; }

    /// <summary>A bit for each <see cref="DraftTarget"/> found.</summary>
    public required ulong Cues { get; init; }

    public required bool Repeats { get; init; }

    public required PermittedActs Acts { get; init; }

    public required bool Ungrounded { get; init; }

    /// <summary>True when the host knows that nobody can be reached.</summary>
    public required bool NobodyAvailable { get; init; }

    public bool Has(byte target) => (Cues & (1UL << target)) != 0;

    /// <summary>The acts that the words do, with those the host named.</summary>
    public PermittedActs AllActs()
    {
        PermittedActs acts = Acts;
        acts |= Has(DraftTarget.Promises) ? PermittedActs.Promise : PermittedActs.None;
        acts |= Has(DraftTarget.TakesAction) ? PermittedActs.TakeAction : PermittedActs.None;
        acts |= Has(DraftTarget.Answers) || Has(DraftTarget.ClaimsPolicy) ? PermittedActs.Answer : PermittedActs.None;
        acts |= Has(DraftTarget.RetrievesKnowledge) ? PermittedActs.RetrieveKnowledge : PermittedActs.None;
        return acts | (Has(DraftTarget.Closes) ? PermittedActs.Close : PermittedActs.None);
    }
}
