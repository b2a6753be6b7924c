namespace EscalationTrust;

/// <summary>Gives every case exactly one outcome, from a fixed order of questions.</summary>
internal static class CaseOutcomes
{
    public static CaseOutcome Of(in CaseReading c)
    {
        CaseRecord r = c.Record;
        if (c.Escalated != false)
        {
            return c.Escalated is null ? CaseOutcome.Unknown
                : r.FirstHumanReplyAt is not null || r.EffectiveAt is not null ? CaseOutcome.HandedOff
                : r.IsOpen ? CaseOutcome.HandoffWaiting
                : CaseOutcome.HandoffUnanswered;
        }

        if (r.IsOpen)
        {
            return CaseOutcome.Unknown;
        }

        CaseAnswer back = CameBack(in c);
        return r.Abandonment == Abandonment.InLoop ? CaseOutcome.AbandonedInLoop
            : back == CaseAnswer.Yes ? CaseOutcome.Returned
            : r.Resolution == ResolutionKind.Confirmed ? CaseOutcome.ResolvedConfirmed
            : r.Abandonment == Abandonment.Elsewhere ? CaseOutcome.Abandoned
            : r.Resolution == ResolutionKind.Assumed && back == CaseAnswer.No ? CaseOutcome.ResolvedAssumed
            : CaseOutcome.Unknown;
    }

    // Watched for the whole window without a return is the only "no"; a shorter watch says nothing.
    private static CaseAnswer CameBack(in CaseReading c)
    {
        CaseAnswer contact = c.Recontact.Within(c.Options.RecontactWindow);
        return contact == CaseAnswer.Yes || c.Reopening.Within(c.Options.ReopenWindow) == CaseAnswer.Yes ? CaseAnswer.Yes : contact;
    }
}
