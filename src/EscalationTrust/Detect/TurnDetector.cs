namespace EscalationTrust;

/// <summary>Reads one turn against the conversation and says what it shows. Updates what the state remembers.</summary>
internal sealed class TurnDetector
{
    public TurnDetector(DetectionOptions options, CueLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(lexicon);
    }

    public Detection Detect(in Turn turn, ref ConversationState conversation)
    {
        _ = conversation;
        return new Detection { Signals = turn.Signals };
    }

    public IReadOnlyList<SignalEvidence> Explain(in Turn turn, ConversationState before, SignalSet raised)
    {
        _ = before;
        _ = raised;
        _ = turn;
        return [];
    }
}
