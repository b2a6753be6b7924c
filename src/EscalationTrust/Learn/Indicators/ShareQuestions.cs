namespace EscalationTrust;

/// <summary>What each share asks of a case.</summary>
internal static class ShareQuestions
{
    public static CaseAnswer Ask(ShareIndicator indicator, in CaseReading c) => !c.IsInCohort
        ? CaseAnswer.OutOfCohort
        : indicator switch
        {
            ShareIndicator.Escalated => Escalated(in c),
            ShareIndicator.RepeatedBeforeEscalation => OfEscalated(in c, c.Record.Restatements is { } times ? Of(times >= c.Options.RepeatsTooMany) : CaseAnswer.Unknown),
            ShareIndicator.RestatedAfterHandoff => OfOutcome(in c, CaseOutcome.HandedOff, Of(c.Record.RestatedAfterHandoff)),
            ShareIndicator.HighRiskOverstayed => Overstayed(in c),
            ShareIndicator.ComplainedAfterEscalation => OfEscalated(in c, Of(c.Record.Complaint)),
            ShareIndicator.HumanReachedInTime => HumanReached(in c),
            ShareIndicator.EffectiveInTime => Effective(in c),
            ShareIndicator.HandoffAnswered => OfEscalated(in c, Answered(c.Outcome)),
            ShareIndicator.LateOrMissed => LateOrMissed(in c),
            ShareIndicator.Unnecessary => Unnecessary(in c),
            ShareIndicator.ContainedResolved => OfContained(in c, c.Outcome is CaseOutcome.ResolvedConfirmed or CaseOutcome.ResolvedAssumed),
            ShareIndicator.ContainedReturned => OfContained(in c, c.Outcome == CaseOutcome.Returned),
            ShareIndicator.ContainedAbandonedInLoop => OfContained(in c, c.Outcome == CaseOutcome.AbandonedInLoop),
            ShareIndicator.ContainedAbandoned => OfContained(in c, c.Outcome == CaseOutcome.Abandoned),
            ShareIndicator.ConfirmedAfterBot => Confirmed(in c),
            ShareIndicator.Recontacted => c.Record.IsOpen ? CaseAnswer.OutOfCohort : c.Recontact.Within(c.Options.RecontactWindow),
            ShareIndicator.Reopened => c.Record.ResolvedAt is null ? CaseAnswer.OutOfCohort : c.Reopening.Within(c.Options.ReopenWindow),
            _ => CaseAnswer.OutOfCohort,
        };

    private static CaseAnswer Of(bool? value) => value switch { null => CaseAnswer.Unknown, true => CaseAnswer.Yes, false => CaseAnswer.No };

    // Whether an open conversation will be handed over is still to be seen.
    private static CaseAnswer Escalated(in CaseReading c) =>
        !c.CouldHandOff || (c.Record.IsOpen && c.Escalated != true) ? CaseAnswer.Unknown : Of(c.Escalated);

    private static CaseAnswer OfEscalated(in CaseReading c, CaseAnswer answer) =>
        c.Escalated switch { true => answer, false => CaseAnswer.OutOfCohort, null => CaseAnswer.Unknown };

    private static CaseAnswer OfOutcome(in CaseReading c, CaseOutcome outcome, CaseAnswer answer) =>
        c.Outcome == outcome ? answer : c.Escalated is null ? CaseAnswer.Unknown : CaseAnswer.OutOfCohort;

    private static CaseAnswer OfContained(in CaseReading c, bool holds) =>
        c.Record.IsOpen || c.Escalated == true ? CaseAnswer.OutOfCohort
        : !c.IsContained || !c.CouldHandOff || c.Outcome == CaseOutcome.Unknown ? CaseAnswer.Unknown
        : Of(holds);

    // Only the customer's word counts as a yes, and only a sign against it as a no.
    private static CaseAnswer Confirmed(in CaseReading c)
    {
        CaseAnswer answer = OfContained(in c, c.Outcome == CaseOutcome.ResolvedConfirmed);
        return c.Outcome == CaseOutcome.ResolvedAssumed && answer == CaseAnswer.No ? CaseAnswer.Unknown
            : answer == CaseAnswer.Unknown && c.IsContained && c.CouldHandOff && c.Record.Resolution == ResolutionKind.None ? CaseAnswer.No
            : answer;
    }

    private static CaseAnswer Answered(CaseOutcome outcome) => outcome switch
    {
        CaseOutcome.HandedOff => CaseAnswer.Yes,
        CaseOutcome.HandoffUnanswered => CaseAnswer.No,
        _ => CaseAnswer.Unknown,
    };

    private static CaseAnswer Overstayed(in CaseReading c)
    {
        if (c.Record.HighRisk != true)
        {
            return c.Record.HighRisk is null ? CaseAnswer.Unknown : CaseAnswer.OutOfCohort;
        }

        bool over = c.Record.TimeInAutomation > c.Record.AutomationLimit;
        bool known = c.Record.TimeInAutomation is not null && c.Record.AutomationLimit is not null;
        bool stillThere = c.Record.IsOpen && c.Escalated != true;
        return !known || (!over && stillThere) ? CaseAnswer.Unknown : Of(over);
    }

    // One who asked and was never answered was not reached, however soon the case was closed.
    private static CaseAnswer HumanReached(in CaseReading c)
    {
        if (c.Record.RequestedAt is null)
        {
            return c.Record.RequestedTurn is null ? CaseAnswer.OutOfCohort : CaseAnswer.Unknown;
        }

        CaseAnswer answer = c.Access.Within(c.Options.AccessLimit);
        return answer == CaseAnswer.Unknown && !c.Record.IsOpen && c.Record.FirstHumanReplyAt is null ? CaseAnswer.No : answer;
    }

    private static CaseAnswer Effective(in CaseReading c)
    {
        if (CaseTimes.NeedBegan(c.Record) is null)
        {
            return c.Record.Need == AuditedNeed.NotNeeded && c.Record.RequestedTurn is null ? CaseAnswer.OutOfCohort : CaseAnswer.Unknown;
        }

        CaseAnswer answer = c.Effective.Within(c.Options.EffectiveLimit);
        return answer == CaseAnswer.Unknown && !c.Record.IsOpen && c.Escalated == false ? CaseAnswer.No : answer;
    }

    private static CaseAnswer LateOrMissed(in CaseReading c) => c.Verdict switch
    {
        TimingVerdict.Late or TimingVerdict.Missed => CaseAnswer.Yes,
        TimingVerdict.Correct or TimingVerdict.Early => CaseAnswer.No,
        TimingVerdict.Unknown => CaseAnswer.Unknown,
        _ => CaseAnswer.OutOfCohort,
    };

    private static CaseAnswer Unnecessary(in CaseReading c) => c.Verdict switch
    {
        TimingVerdict.Unnecessary => CaseAnswer.Yes,
        TimingVerdict.CorrectlyContained => CaseAnswer.No,
        TimingVerdict.Unknown when c.Record.RequestedAt is null && c.Record.RequestedTurn is null && c.Record.Need != AuditedNeed.Needed => CaseAnswer.Unknown,
        _ => CaseAnswer.OutOfCohort,
    };
}
