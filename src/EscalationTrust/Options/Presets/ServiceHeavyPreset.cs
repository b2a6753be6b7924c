namespace EscalationTrust;

/// <summary>Agencies, hospitality, professional and subscription services: what is sold is the relationship.</summary>
internal static class ServiceHeavyPreset
{
    public static void Apply(EscalationTrustOptions options)
    {
        // A valued or a hurt account reaches a person sooner than an ordinary one.
        options.Threshold.Adjustments.AccountValue = 0.1;
        options.Threshold.Adjustments.Trust = 0.1;
        options.Risk.FamilyStrengths[SignalFamily.Relationship] = 2.5;

        // Terms are individual here, so a bot that reads them wrongly breaks a promise.
        options.Threshold.Adjustments.PolicyAmbiguity = 0.1;
        options.Containment.Always.Add(Signal.InterpretationNeeded);
        options.Containment.Always.Add(Signal.DenialOrAppeal);

        // Continuity: whoever has to explain a long-standing case to a bot that does not know it is half lost.
        options.Risk.Weights[Signal.MissingHistory] = 0.4;
        options.Containment.Always.Add(Signal.ChurnThreat);

        options.Class("complaint", stricterBy: 0.1).Target = new() { Priority = HandoffPriority.High };
        options.Class("cancellation", stricterBy: 0.1);
        options.Class("renewal", stricterBy: 0.1).Target = new() { Priority = HandoffPriority.High };
        options.Class("billing", stricterBy: 0.05);
        options.Class("booking");
    }
}
