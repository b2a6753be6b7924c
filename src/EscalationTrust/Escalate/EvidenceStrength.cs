namespace EscalationTrust;

/// <summary>Whether the evidence of an episode is thick enough to escalate on risk.</summary>
/// <remarks>No single thin cue decides: friction on one turn, or sentiment on any number of turns (which counts as no turn of friction), contains at most.</remarks>
internal static class EvidenceStrength
{
    private static readonly SignalSet Friction = SignalCatalog.SetOf(SignalFamily.Friction);

    public static bool IsThin(SignalSet episode, int frictionTurns) => frictionTurns < 2 && episode.Except(Friction).IsEmpty;
}
