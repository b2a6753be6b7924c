namespace EscalationTrust.Tests.Learn;

/// <summary>The shares again, each as one sentence of set and predicate: slow and plain.</summary>
internal static class NaiveShares
{
    private static readonly IndicatorOptions Options = new();

    public static (long Yes, long No, long Unknown) Of(ShareIndicator share, IEnumerable<CaseRecord> all)
    {
        CaseRecord[] cases = [.. all.Where(c => c.Escalated == true || c.Eligibility != HandoffEligibility.Never)];
        bool?[] answers = share switch
        {
            ShareIndicator.Escalated => [.. cases.Select(c =>
                c.Escalated == true ? true : c.Eligibility == HandoffEligibility.Unknown || c.IsOpen || c.Escalated is null ? (bool?)null : false)],
            ShareIndicator.RepeatedBeforeEscalation => OfEscalated(cases, c => c.Restatements >= 2 ? true : c.Restatements is null ? null : false),
            ShareIndicator.ComplainedAfterEscalation => OfEscalated(cases, c => c.Complaint),
            ShareIndicator.RestatedAfterHandoff =>
            [
                .. cases.Where(c => c.Escalated == true && Replied(c)).Select(c => c.RestatedAfterHandoff),
                .. cases.Where(c => c.Escalated is null).Select(_ => (bool?)null),
            ],
            ShareIndicator.HandoffAnswered => OfEscalated(cases, c => Replied(c) ? true : c.IsOpen ? null : false),
            ShareIndicator.HighRiskOverstayed => [.. cases.Where(c => c.HighRisk != false).Select(c =>
                c.HighRisk is null || c.TimeInAutomation is null || c.AutomationLimit is null ? (bool?)null
                : c.TimeInAutomation > c.AutomationLimit ? true
                : c.IsOpen && c.Escalated != true ? null : false)],
            ShareIndicator.HumanReachedInTime => [.. cases.Where(c => c.RequestedAt is not null || c.RequestedTurn is not null).Select(c =>
                c.RequestedAt is null ? null : Within(c.RequestedAt, c.FirstHumanReplyAt, c, Options.AccessLimit) ?? (!c.IsOpen && c.FirstHumanReplyAt is null ? false : (bool?)null))],
            ShareIndicator.EffectiveInTime => [.. cases.Where(c => Need(c) is not null || c.Need != AuditedNeed.NotNeeded || c.RequestedTurn is not null).Select(c =>
                Need(c) is null ? null : Within(Need(c), c.EffectiveAt, c, Options.EffectiveLimit) ?? (!c.IsOpen && c.Escalated == false ? false : (bool?)null))],
            ShareIndicator.LateOrMissed => OfVerdict(cases, [TimingVerdict.Late, TimingVerdict.Missed], [TimingVerdict.Correct, TimingVerdict.Early], _ => true),
            ShareIndicator.Unnecessary => OfVerdict(
                cases, [TimingVerdict.Unnecessary], [TimingVerdict.CorrectlyContained],
                c => c.RequestedAt is null && c.RequestedTurn is null && c.Need != AuditedNeed.Needed),
            ShareIndicator.ContainedResolved => OfContained(cases, CaseOutcome.ResolvedConfirmed, CaseOutcome.ResolvedAssumed),
            ShareIndicator.ContainedReturned => OfContained(cases, CaseOutcome.Returned),
            ShareIndicator.ContainedAbandonedInLoop => OfContained(cases, CaseOutcome.AbandonedInLoop),
            ShareIndicator.ContainedAbandoned => OfContained(cases, CaseOutcome.Abandoned),
            ShareIndicator.ConfirmedAfterBot => [.. Contained(cases).Select(c =>
                c.Escalated is null || c.Eligibility != HandoffEligibility.Possible ? (bool?)null
                : Outcome(c) switch
                {
                    CaseOutcome.ResolvedConfirmed => true,
                    CaseOutcome.ResolvedAssumed => null,
                    CaseOutcome.Unknown => c.Resolution == ResolutionKind.None ? false : null,
                    _ => false,
                })],
            ShareIndicator.Recontacted => [.. cases.Where(c => !c.IsOpen).Select(c => Until(c.EndedAt ?? c.ResolvedAt, c.RecontactedAt, c.ObservedUntil, Options.RecontactWindow))],
            ShareIndicator.Reopened => [.. cases.Where(c => c.ResolvedAt is not null).Select(c => Until(c.ResolvedAt, c.ReopenedAt, c.ObservedUntil, Options.ReopenWindow))],
            _ => throw new ArgumentOutOfRangeException(nameof(share)),
        };
        return (answers.Count(a => a == true), answers.Count(a => a == false), answers.Count(a => a is null));
    }

    private static bool?[] OfEscalated(CaseRecord[] cases, Func<CaseRecord, bool?> answer) =>
        [.. cases.Where(c => c.Escalated != false).Select(c => c.Escalated is null ? null : answer(c))];

    private static bool?[] OfContained(CaseRecord[] cases, params CaseOutcome[] outcomes) =>
        [.. Contained(cases).Select(c =>
            c.Escalated is null || c.Eligibility != HandoffEligibility.Possible || Outcome(c) == CaseOutcome.Unknown ? (bool?)null : outcomes.Contains(Outcome(c)))];

    private static bool?[] OfVerdict(CaseRecord[] cases, TimingVerdict[] yes, TimingVerdict[] no, Func<CaseRecord, bool> mayBelong) =>
    [
        .. cases.Select(c => (c, v: TimingVerdicts.Of(c, Options)))
            .Where(x => yes.Contains(x.v) || no.Contains(x.v) || (x.v == TimingVerdict.Unknown && mayBelong(x.c)))
            .Select(x => x.v == TimingVerdict.Unknown ? (bool?)null : yes.Contains(x.v)),
    ];

    private static IEnumerable<CaseRecord> Contained(CaseRecord[] cases) => cases.Where(c => !c.IsOpen && c.Escalated != true);

    private static CaseOutcome Outcome(CaseRecord c) => new CaseReading(c, Options).Outcome;

    private static bool Replied(CaseRecord c) => c.FirstHumanReplyAt is not null || c.EffectiveAt is not null;

    private static DateTimeOffset? Need(CaseRecord c) =>
        new[] { c.Need == AuditedNeed.Needed ? c.NeededAt : null, c.RequestedAt }.Where(at => at is not null).Min();

    private static bool? Within(DateTimeOffset? from, DateTimeOffset? to, CaseRecord c, TimeSpan limit) =>
        Until(from, to, c.IsOpen ? c.ObservedUntil : c.EndedAt ?? c.ResolvedAt ?? c.ObservedUntil, limit);

    private static bool? Until(DateTimeOffset? from, DateTimeOffset? to, DateTimeOffset? cut, TimeSpan limit)
    {
        if (from is null || (to ?? cut) is not { } end)
        {
            return null;
        }

        bool over = end - from > limit;
        return to is not null ? !over : over ? false : null;
    }
}
