namespace EscalationTrust;

/// <summary>Whether a conversation is due to go back to the bot.</summary>
/// <remarks>The default value says no: it is off, no person owns the conversation, or there is no clock. Immutable and thread-safe.</remarks>
public readonly record struct HumanSilenceReview
{
    /// <summary>True when a return is due.</summary>
    public bool ReturnDue { get; init; }

    /// <summary>The last sign of the person. Null when nothing is counted.</summary>
    public DateTimeOffset? LastSign { get; init; }

    /// <summary>When a return is due if no sign comes. Null when nothing is counted.</summary>
    public DateTimeOffset? DueAt { get; init; }
}
