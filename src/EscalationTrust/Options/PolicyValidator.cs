namespace EscalationTrust;

/// <summary>Checks options against every rule and reports all failures at once.</summary>
/// <remarks>Thread-safe, as long as nobody changes the options meanwhile. The rules stand on one page, <c>docs/policy.md</c>.</remarks>
public static class PolicyValidator
{
    /// <summary>Everything that is wrong with the options; empty when they are valid. Never throws for a non-null argument.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static IReadOnlyList<PolicyFailure> Validate(EscalationTrustOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var review = new PolicyReview();
        PolicyFields.Policy.Check(options, "", review);
        ContainmentRules.Check(options, review);
        ThresholdRules.Check(options, review);
        EvidenceRules.Check(options, review);
        SignalRules.Check(options, review);
        TicketClassRules.Check(options, review);
        LexiconRules.Check(options, review);
        NoticeRules.Check(options, review);
        AccessRules.Check(options, review);
        PackRules.Check(options, review);
        return review.Failures;
    }
}
