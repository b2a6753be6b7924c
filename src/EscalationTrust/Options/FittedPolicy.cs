namespace EscalationTrust;

/// <summary>A policy with refitted numbers, and what the fit found.</summary>
/// <remarks>The options are the caller's own to change.</remarks>
public sealed class FittedPolicy
{
    internal FittedPolicy(EscalationTrustOptions options, FittedEvidence evidence, int escalatedBefore, int escalatedAfter)
    {
        Options = options;
        Evidence = evidence;
        EscalatedWithoutNeedBefore = escalatedBefore;
        EscalatedWithoutNeedAfter = escalatedAfter;
    }

    /// <summary>The policy: other weights, rules for host signals, learned words as a company lexicon, escalation thresholds at most as high as they were. The policy as it was, when nothing was fitted.</summary>
    public EscalationTrustOptions Options { get; }

    /// <summary>What the fit found.</summary>
    public FittedEvidence Evidence { get; }

    /// <summary>Conversations of the data that need nobody and that the policy escalated before.</summary>
    public int EscalatedWithoutNeedBefore { get; }

    /// <summary>The same for the fitted policy.</summary>
    public int EscalatedWithoutNeedAfter { get; }
}
