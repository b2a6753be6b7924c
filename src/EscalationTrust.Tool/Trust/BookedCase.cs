namespace EscalationTrust.Tool;

/// <summary>What is kept of a case for the ledger.</summary>
internal readonly record struct BookedCase
{
    public string Id { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public TrustOutcome Outcome { get; init; }
}
