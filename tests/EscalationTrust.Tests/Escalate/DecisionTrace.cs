namespace EscalationTrust.Tests.Escalate;

internal static class DecisionTrace
{
    /// <summary>One number for everything a decision says.</summary>
    public static ulong HashOf(in EscalationDecision decision)
    {
        ulong hash = 14695981039346656037;
        foreach (ulong part in new[]
        {
            (ulong)decision.Stage, (ulong)decision.Reason, decision.Risk.Raw, decision.Threshold.Raw, decision.Signals.Bits, (ulong)decision.PermittedActs,
            decision.OpensHandoff ? 1UL : 0, (ulong)decision.Notice, decision.DisclosureDue ? 1UL : 0, (ulong)decision.Priority, (ulong)(decision.AcknowledgeBy?.UtcTicks ?? 0),
            (ulong)decision.Turn, (ulong)decision.Episode,
        })
        {
            hash = (hash ^ part) * 1099511628211;
        }

        return hash;
    }
}
