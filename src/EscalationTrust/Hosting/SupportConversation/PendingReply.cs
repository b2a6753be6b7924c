namespace EscalationTrust;

/// <summary>What the bot did since the customer's last message.</summary>
internal readonly record struct PendingReply
{
    /// <summary>All that the bot said, joined by line breaks. Null when it said nothing.</summary>
    public string? Reply { get; init; }

    /// <summary>True when something of it was an attempt whose outcome the next message tells.</summary>
    public bool Tries { get; init; }

    public ToolActivity Tools { get; init; }
}
