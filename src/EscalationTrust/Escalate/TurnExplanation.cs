namespace EscalationTrust;

/// <summary>A decision with everything that led to it. Made on request by <see cref="EscalationLadder.Explain"/>; allocates.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class TurnExplanation
{
    internal TurnExplanation(
        EscalationDecision decision,
        ConversationState conversation,
        IReadOnlyList<SignalEvidence> evidence,
        IReadOnlyList<RiskContribution> contributions)
    {
        Decision = decision;
        Conversation = conversation;
        Evidence = evidence;
        Contributions = contributions;
    }

    /// <summary>The decision, the same as <see cref="IEscalationPolicy.ShouldEscalate"/> gives.</summary>
    public EscalationDecision Decision { get; }

    /// <summary>The state after the turn.</summary>
    public ConversationState Conversation { get; }

    /// <summary>Each signal with what raised it; a signal raised by several words stands several times.</summary>
    public IReadOnlyList<SignalEvidence> Evidence { get; }

    /// <summary>What each signal adds to the risk of this turn, in log-odds.</summary>
    public IReadOnlyList<RiskContribution> Contributions { get; }
}
