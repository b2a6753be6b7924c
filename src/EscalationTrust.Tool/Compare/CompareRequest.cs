namespace EscalationTrust.Tool;

/// <summary>What a person asked of <c>compare</c>.</summary>
internal sealed record CompareRequest
{
    public required string Input { get; init; }

    public required string[] Policies { get; init; }

    public string? Diff { get; init; }

    public int Tolerance { get; init; }

    public string[]? Languages { get; init; }
}
