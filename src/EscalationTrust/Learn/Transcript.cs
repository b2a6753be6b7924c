using System.Collections.Frozen;
using System.Text.Json;

namespace EscalationTrust;

/// <summary>One recorded conversation. Read from JSON by <see cref="TranscriptJson"/>; the format stands in <c>docs/transcript.md</c>.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Transcript
{
    /// <summary>The conversation's identity in its recording.</summary>
    public required string Id { get; init; }

    /// <summary>The messages, in order.</summary>
    public required IReadOnlyList<TranscriptMessage> Messages { get; init; }

    /// <summary>The language, as the recording names it. Null when it does not.</summary>
    public string? Language { get; init; }

    /// <summary>What is known of the account. Unknown by default.</summary>
    public AccountContext Account { get; init; }

    /// <summary>Fields of the account that have no meaning here, kept as they are. Empty by default.</summary>
    public IReadOnlyDictionary<string, JsonElement> AccountExtra { get; init; } = FrozenDictionary<string, JsonElement>.Empty;

    /// <summary>The name of the ticket class. Null when the recording has none.</summary>
    public string? TicketClass { get; init; }

    /// <summary>True when somebody audited when a person was needed: <see cref="NeededAt"/> then says when, or null for never.</summary>
    public bool IsAudited { get; init; }

    /// <summary>The audit label: the index of the message at which a person was needed. Null when none was needed, or when nobody judged it.</summary>
    public int? NeededAt { get; init; }

    /// <summary>All labels as they are recorded, or null.</summary>
    public JsonElement? Labels { get; init; }

    /// <summary>The outcome as it is recorded, or null.</summary>
    public JsonElement? Outcome { get; init; }

    /// <summary>Names under <c>signals</c> that this version does not know; they count for nothing. Each stands once. Empty by default.</summary>
    public IReadOnlyList<string> UnknownSignals { get; init; } = [];

    /// <summary>Fields that have no meaning here, kept as they are. Empty by default.</summary>
    public IReadOnlyDictionary<string, JsonElement> Extra { get; init; } = FrozenDictionary<string, JsonElement>.Empty;
}
