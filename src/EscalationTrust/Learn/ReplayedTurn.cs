namespace EscalationTrust;

/// <summary>What a policy decided at one customer message of a recorded conversation.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct ReplayedTurn
{
    /// <summary>The index of the customer's message in <see cref="Transcript.Messages"/>, starting at 0.</summary>
    public int MessageIndex { get; init; }

    /// <summary>The customer's turn, starting at 1.</summary>
    public int CustomerTurn { get; init; }

    /// <summary>What the policy answered: true when the bot must not answer this turn.</summary>
    public bool Escalate { get; init; }

    /// <summary>The decision.</summary>
    public EscalationDecision Decision { get; init; }

    /// <summary>The state after the turn.</summary>
    public ConversationState Conversation { get; init; }
}
