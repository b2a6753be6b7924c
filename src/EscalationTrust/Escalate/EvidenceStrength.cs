namespace EscalationTrust;

/// <summary>Whether the evidence of an episode is thick enough to escalate on risk.</summary>
/// <remarks>No single thin cue decides: friction on one turn, or sentiment on any number of turns, contains at most.</remarks>
internal static class EvidenceStrength
{
    private static readonly SignalSet Friction = SignalCatalog.SetOf(SignalFamily.Friction);
    private static readonly SignalSet SentimentOnly = SignalSet.Of(Signal.NegativeSentiment, Signal.FallingSentiment, Signal.Gratitude);

    public static bool IsThin(SignalSet episode, int frictionTurns)
    {
        bool frictionOnly = episode.Except(Friction).IsEmpty;
        return frictionOnly && (frictionTurns < 2 || episode.Except(SentimentOnly).IsEmpty);
    }
}
