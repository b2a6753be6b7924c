namespace EscalationTrust.Tests.Learn;

public sealed class CaseDiagnosisTests
{
    private static readonly DateTimeOffset Day0 = RandomCase.Day0;

    private static readonly CaseRecord Contained = new() { Id = "a", Stage = LadderStage.Automate, Need = AuditedNeed.NotNeeded, EndedAt = Day0, ObservedUntil = Day0.AddDays(30) };

    private static readonly CaseRecord Handed = new() { Id = "a", Need = AuditedNeed.Needed, NeededTurn = 2, NeededAt = Day0, DecidedTurn = 2, FirstHumanReplyAt = Day0.AddMinutes(1), EffectiveAt = Day0.AddMinutes(1), EndedAt = Day0.AddHours(1) };

    [Fact]
    public void A_case_without_a_bad_sign_is_not_bad()
    {
        Assert.Equal(CaseDiagnosis.NotBad, Of(Contained));
        Assert.Equal(CaseDiagnosis.NotBad, Of(Handed with { Satisfaction = Ratio.From(0.5), Complaint = false }));
    }

    [Fact]
    public void Too_late_is_a_matter_of_timing_whatever_came_after()
    {
        Assert.Equal(CaseDiagnosis.Timing, Of(Handed with { DecidedTurn = 9 }));
        Assert.Equal(CaseDiagnosis.Timing, Of(Handed with { DecidedTurn = 9, RestatedAfterHandoff = true, AnswerWrong = true }));
        Assert.Equal(CaseDiagnosis.Timing, Of(Contained with { Abandonment = Abandonment.InLoop }));
        Assert.Equal(CaseDiagnosis.Timing, Of(Contained with { Need = AuditedNeed.Needed, NeededTurn = 1 }));
    }

    [Fact]
    public void In_time_and_badly_handled_is_a_matter_of_the_handoff()
    {
        Assert.Equal(CaseDiagnosis.Handoff, Of(Handed with { RestatedAfterHandoff = true }));
        Assert.Equal(CaseDiagnosis.Handoff, Of(Handed with { FirstHumanReplyAt = null, EffectiveAt = null }));
        Assert.Equal(CaseDiagnosis.Handoff, Of(Handed with { Complaint = true, EffectiveAt = Day0.AddMinutes(16) }));
        Assert.Equal(CaseDiagnosis.Handoff, Of(Handed with { ResolvedAt = Day0, ReopenedAt = Day0.AddDays(1) }));
    }

    [Fact]
    public void Nobody_needed_and_still_bad_is_a_matter_of_the_answer()
    {
        Assert.Equal(CaseDiagnosis.Answer, Of(Contained with { Complaint = true }));
        Assert.Equal(CaseDiagnosis.Answer, Of(Contained with { Need = AuditedNeed.Unknown, RecontactedAt = Day0.AddHours(1) }));
        Assert.Equal(CaseDiagnosis.Answer, Of(Handed with { AnswerWrong = true }));
    }

    [Fact]
    public void Bad_without_a_trace_is_unknown()
    {
        Assert.Equal(CaseDiagnosis.Unknown, Of(Handed with { Complaint = true }));
        Assert.Equal(CaseDiagnosis.Unknown, Of(Contained with { Need = AuditedNeed.Unknown, Satisfaction = Ratio.From(0.25) }));
    }

    private static CaseDiagnosis Of(CaseRecord record) => new CaseReading(record, new IndicatorOptions()).Diagnosis;
}
