namespace EscalationTrust.Accuracy;

/// <summary>One message of a conversation, as it stands in the data.</summary>
internal sealed record Message
{
    public required string Role { get; init; }

    public required string Text { get; init; }

    public required Labels Labels { get; init; }
}
