using System.Collections.Frozen;
using System.Text.Json;

namespace EscalationTrust;

/// <summary>One message of a recorded conversation.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class TranscriptMessage
{
    /// <summary>Who speaks.</summary>
    public required TranscriptRole Role { get; init; }

    /// <summary>What was said; the text parts joined by line breaks where the recording keeps parts. Null when there is no text.</summary>
    public string? Text { get; init; }

    /// <summary>When. Null without a clock.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>How sure the model was. Unknown by default.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>The mood of the message from a model of the host's. Unknown by default.</summary>
    public Sentiment Sentiment { get; init; }

    /// <summary>Signals that the recording reports itself. Empty by default.</summary>
    public SignalSet Signals { get; init; }

    /// <summary>Numbers that the host names and measures itself; true counts as 1, false as 0. Empty by default.</summary>
    public IReadOnlyDictionary<string, double> Features { get; init; } = FrozenDictionary<string, double>.Empty;

    /// <summary>The tools called by this message. Empty by default.</summary>
    public IReadOnlyList<TranscriptToolCall> ToolCalls { get; init; } = [];

    /// <summary>True when the recording itself marks a tool's result as an error. False by default.</summary>
    public bool IsError { get; init; }

    /// <summary>Fields that have no meaning here, kept as they are. Empty by default.</summary>
    public IReadOnlyDictionary<string, JsonElement> Extra { get; init; } = FrozenDictionary<string, JsonElement>.Empty;

    /// <summary>True for a tool's result that failed: it is marked so, or its text begins with "error" in any case.</summary>
    public bool ToolFailed =>
        Role == TranscriptRole.Tool
        && (IsError || (Text is not null && Text.StartsWith("error", StringComparison.OrdinalIgnoreCase)));
}
