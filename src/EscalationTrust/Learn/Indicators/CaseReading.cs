namespace EscalationTrust;

/// <summary>A case as the indicators see it: the record with its outcome, verdict and diagnosis, each worked out once.</summary>
internal readonly struct CaseReading
{
    public CaseReading(CaseRecord record, IndicatorOptions options)
    {
        Record = record;
        Options = options;
        Escalated = record.Escalated;
        Effective = CaseTimes.Span(CaseTimes.NeedBegan(record), record.EffectiveAt, CaseTimes.Cut(record));
        Access = CaseTimes.Span(record.RequestedAt, record.FirstHumanReplyAt, CaseTimes.Cut(record));
        Recontact = CaseTimes.Span(record.EndedAt ?? record.ResolvedAt, record.RecontactedAt, record.ObservedUntil);
        Reopening = CaseTimes.Span(record.ResolvedAt, record.ReopenedAt, record.ObservedUntil);
        Outcome = CaseOutcomes.Of(in this);
        Verdict = TimingVerdicts.Of(record, options);
        Diagnosis = CaseDiagnoses.Of(in this);
    }

    public CaseRecord Record { get; }

    public IndicatorOptions Options { get; }

    public bool? Escalated { get; }

    public TimeToEvent Effective { get; }

    public TimeToEvent Access { get; }

    public TimeToEvent Recontact { get; }

    public TimeToEvent Reopening { get; }

    public CaseOutcome Outcome { get; }

    public TimingVerdict Verdict { get; }

    public CaseDiagnosis Diagnosis { get; }

    /// <summary>A conversation that could never be handed over stands in no denominator; one that was handed over could be.</summary>
    public bool IsInCohort => Escalated == true || Record.Eligibility != HandoffEligibility.Never;

    /// <summary>True when it is known to belong to the cohort.</summary>
    public bool CouldHandOff => Escalated == true || Record.Eligibility == HandoffEligibility.Possible;

    /// <summary>True when it stayed with the bot.</summary>
    public bool IsContained => Escalated == false && !Record.IsOpen;
}
