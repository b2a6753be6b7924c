namespace EscalationTrust.Tool;

/// <summary>What <c>calibrate</c> was asked for.</summary>
internal sealed record CalibrationRequest
{
    public required string Input { get; init; }

    public required CalibrationOptions Options { get; init; }

    public required NeedRule? Rule { get; init; }

    /// <summary>The field whose values get a threshold each; null for one threshold.</summary>
    public required string? By { get; init; }

    public required string? Policy { get; init; }

    public required string? Certificate { get; init; }

    public required string? Output { get; init; }

    public required DateOnly Date { get; init; }
}
