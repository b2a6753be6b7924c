namespace EscalationTrust;

/// <summary>Sets an outcome beside the audit label of its conversation.</summary>
internal static class ReplayNeed
{
    /// <summary>The customer turn during or before which the labelled message stands, the first at least; null when no need was found.</summary>
    public static int? TurnOf(Transcript transcript)
    {
        if (!transcript.IsAudited || transcript.NeededAt is not { } index)
        {
            return null;
        }

        int turn = 0;
        for (int i = 0; i <= index && i < transcript.Messages.Count; i++)
        {
            turn += transcript.Messages[i].Role == TranscriptRole.User ? 1 : 0;
        }

        return Math.Max(1, turn);
    }

    public static ReplayOutcome Judge(ReplayOutcome outcome, Transcript transcript, int tolerance)
    {
        // Where a person took over first, nobody can say what the policy would have done.
        if (!transcript.IsAudited || outcome.TakenOver)
        {
            return outcome;
        }

        int? late = outcome.EscalatedTurn - TurnOf(transcript);
        return outcome with
        {
            TurnsFromNeed = late,
            Timing = (transcript.NeededAt is not null, outcome.EscalatedTurn is not null) switch
            {
                (true, true) => late > tolerance ? TimingVerdict.Late : late < -tolerance ? TimingVerdict.Early : TimingVerdict.Correct,
                (true, false) => TimingVerdict.Missed,
                (false, true) => TimingVerdict.Unnecessary,
                _ => TimingVerdict.CorrectlyContained,
            },
        };
    }
}
