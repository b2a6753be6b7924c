namespace EscalationTrust.Tool;

/// <summary>What a person asked of <c>queue audit</c>.</summary>
internal sealed record QueueAuditRequest
{
    public required string Input { get; init; }

    public required DateTimeOffset Now { get; init; }

    public required double Floor { get; init; }

    public QueueConditions Conditions { get; init; }

    public string? Vendor { get; init; }

    public bool Json { get; init; }
}
