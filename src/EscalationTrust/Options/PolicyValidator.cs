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
        HostSignalRules.Check(options, review);
        NoticeRules.Check(options, review);
        AccessRules.Check(options, review);
        PackRules.Check(options, review);
        if (review.Failures.Count == 0)
        {
            CertificateRules.Check(options, review);
        }

        return review.Failures;
    }

    /// <summary>What is allowed and deserves a second look: thresholds above the library's defaults that no certificate covers, and words that take plain requests for a person away: guards in packs of the host's own, built-in entries left out. Empty for options that do not validate.</summary>
    /// <remarks>With <see cref="EscalationTrustOptions.RequireCertificate"/> the thresholds are failures instead.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static IReadOnlyList<PolicyFailure> Warnings(EscalationTrustOptions options)
    {
        var review = new PolicyReview();
        if (Validate(options).Count == 0)
        {
            CertificateRules.Uncovered(options, review);
            AccessWordRules.Weakened(options, review);
        }

        return review.Failures;
    }
}
