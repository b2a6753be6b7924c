namespace EscalationTrust;

/// <summary>What the customer is told, apart from everything internal.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct CustomerNotice
{
    /// <summary>The notice.</summary>
    public NoticeKey Key { get; init; }

    /// <summary>The words shown, in the customer's language, as the host worded them. Null by default: the key says what to say.</summary>
    public string? Text { get; init; }
}
