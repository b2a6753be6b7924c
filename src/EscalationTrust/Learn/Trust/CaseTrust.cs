namespace EscalationTrust;

/// <summary>Reads off a case what it did to trust: the harm that a customer feels, added up, or the help.</summary>
/// <remarks>
/// <para>The weights are conventions, listed in <c>docs/trust-ledger.md</c>: an unanswered handoff 1.5; too late or never, left in a loop, a
/// complaint, a wrong answer 1 each; said again after the handoff, a return, high risk held too long 0.5 each; together at most 3.
/// Without harm, a resolution that the customer confirmed or satisfaction of at least 0.75 is a good outcome of 1, one that was assumed of 0.5.
/// An early or an unnecessary handoff harms no customer.</para>
/// <para>Pure and thread-safe.</para>
/// </remarks>
public static class CaseTrust
{
    private const double Most = 3;
    private const double Satisfied = 0.75;

    /// <summary>What a case means for trust.</summary>
    /// <param name="record">The case.</param>
    /// <param name="options">Windows and tolerances; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">Options do not validate; the message lists all that is wrong.</exception>
    public static TrustOutcome Of(CaseRecord record, IndicatorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        IndicatorOptions used = options ?? new IndicatorOptions();
        used.Check();
        var reading = new CaseReading(record, used);
        double harm = Harm(in reading);
        return new TrustOutcome
        {
            At = record.EndedAt ?? record.ResolvedAt ?? record.DecidedAt ?? record.StartedAt,
            Severity = Math.Min(Most, harm),
            Good = harm > 0 ? 0 : Help(in reading),
            MadeGoodAt = harm > 0 ? record.MadeGoodAt : null,
        };
    }

    private static double Harm(in CaseReading c)
    {
        bool overstayed = ShareQuestions.Ask(ShareIndicator.HighRiskOverstayed, in c) == CaseAnswer.Yes;
        bool reopened = c.Reopening.Within(c.Options.ReopenWindow) == CaseAnswer.Yes;
        return (c.Outcome == CaseOutcome.HandoffUnanswered ? 1.5 : 0)
            + (c.Verdict is TimingVerdict.Late or TimingVerdict.Missed ? 1 : 0)
            + (c.Outcome == CaseOutcome.AbandonedInLoop ? 1 : 0)
            + (c.Record.Complaint == true ? 1 : 0)
            + (c.Record.AnswerWrong == true ? 1 : 0)
            + (c.Record.RestatedAfterHandoff == true ? 0.5 : 0)
            + (c.Outcome == CaseOutcome.Returned || reopened ? 0.5 : 0)
            + (overstayed ? 0.5 : 0);
    }

    private static double Help(in CaseReading c) =>
        c.Record.Resolution == ResolutionKind.Confirmed || c.Record.Satisfaction.Value >= Satisfied ? 1
        : c.Outcome == CaseOutcome.ResolvedAssumed || (c.Outcome == CaseOutcome.HandedOff && c.Record.Resolution == ResolutionKind.Assumed) ? 0.5
        : 0;
}
