namespace EscalationTrust.Tool;

/// <summary>Turns of labelled conversations on which a policy does not let the bot answer freely: what thresholds on two scales of risk can be compared by.</summary>
/// <param name="NeedNobody">Those of conversations that need nobody.</param>
/// <param name="NeedPerson">Those of conversations that need a person.</param>
internal readonly record struct LimitedTurns(long NeedNobody, long NeedPerson)
{
    /// <summary>Counts them by replaying.</summary>
    public static LimitedTurns Of(EscalationLadder ladder, IEnumerable<Transcript> transcripts)
    {
        long nobody = 0;
        long person = 0;
        foreach (Transcript transcript in transcripts)
        {
            int turns = TranscriptReplay.Run(ladder.Policy, transcript, name => ladder.TryGetTicketClass(name, out TicketClass found) ? found : default)
                .Count(turn => turn.Decision.Stage >= LadderStage.Contain);
            nobody += transcript.NeededAt is null ? turns : 0;
            person += transcript.NeededAt is null ? 0 : turns;
        }

        return new(nobody, person);
    }
}
