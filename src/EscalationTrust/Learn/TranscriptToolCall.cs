namespace EscalationTrust;

/// <summary>One call of a tool in a recorded conversation.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record TranscriptToolCall
{
    /// <summary>The tool's name. Not null; empty when the recording names none.</summary>
    public required string Name { get; init; }

    /// <summary>The arguments as they were recorded. Equal text means the same call. Empty by default.</summary>
    public string Arguments { get; init; } = "";

    /// <summary>The recording's own identity of the call, or null.</summary>
    public string? Id { get; init; }
}
