namespace EscalationTrust;

/// <summary>Finds where a bad case went wrong.</summary>
/// <remarks>In the order in which a repair would have helped first: the moment of the escalation, then what came after it, then the answer. One cause a case.</remarks>
internal static class CaseDiagnoses
{
    public static CaseDiagnosis Of(in CaseReading c)
    {
        if (!IsBad(in c))
        {
            return CaseDiagnosis.NotBad;
        }

        if (c.Verdict is TimingVerdict.Late or TimingVerdict.Missed || c.Outcome == CaseOutcome.AbandonedInLoop)
        {
            return CaseDiagnosis.Timing;
        }

        if (c.Escalated == true && HandoffFailed(in c))
        {
            return CaseDiagnosis.Handoff;
        }

        bool botAlone = c.Escalated == false && c.Verdict is TimingVerdict.CorrectlyContained or TimingVerdict.Unknown;
        return c.Record.AnswerWrong == true || (botAlone && c.Outcome == CaseOutcome.Returned) || c.Verdict == TimingVerdict.CorrectlyContained
            ? CaseDiagnosis.Answer
            : CaseDiagnosis.Unknown;
    }

    private static bool IsBad(in CaseReading c) =>
        c.Record.Complaint == true
        || c.Record.Satisfaction.Value <= c.Options.DissatisfiedAt
        || c.Record.RestatedAfterHandoff == true
        || c.Record.AnswerWrong == true
        || c.Outcome is CaseOutcome.AbandonedInLoop or CaseOutcome.Returned or CaseOutcome.HandoffUnanswered
        || c.Verdict is TimingVerdict.Late or TimingVerdict.Missed
        || c.Reopening.Within(c.Options.ReopenWindow) == CaseAnswer.Yes;

    private static bool HandoffFailed(in CaseReading c) =>
        c.Record.RestatedAfterHandoff == true
        || c.Outcome == CaseOutcome.HandoffUnanswered
        || c.Access.Within(c.Options.AccessLimit) == CaseAnswer.No
        || c.Effective.Within(c.Options.EffectiveLimit) == CaseAnswer.No
        || c.Reopening.Within(c.Options.ReopenWindow) == CaseAnswer.Yes;
}
