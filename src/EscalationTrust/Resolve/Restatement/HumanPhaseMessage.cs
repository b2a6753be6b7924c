namespace EscalationTrust;

/// <summary>One customer message after a person took over, with what the person said just before.</summary>
/// <remarks>The default value is an empty first message. Immutable and thread-safe.</remarks>
public readonly record struct HumanPhaseMessage
{
    /// <summary>What the customer said. Null when only the agent spoke so far. Any length and any content is safe.</summary>
    public string? CustomerText { get; init; }

    /// <summary>What the person said since the customer's last message. Null when nothing.</summary>
    public string? AgentText { get; init; }

    /// <summary>Customer messages since the person took over, before this one. 0 by default: the first.</summary>
    public int Index { get; init; }
}
