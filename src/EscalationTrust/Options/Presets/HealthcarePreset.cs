namespace EscalationTrust;

/// <summary>Clinics, pharmacies, health insurers: danger first, and no clinical judgement by a bot.</summary>
internal static class HealthcarePreset
{
    public static void Apply(EscalationTrustOptions options)
    {
        options.Stricter(by: 0.1);
        options.Target.AcknowledgeWithin = TimeSpan.FromMinutes(10);

        // Sorting patients by urgency is clinical judgement, so a contained bot does not even triage.
        options.Containment.Permitted = PermittedActs.WhenContained & ~PermittedActs.Triage;
        options.Containment.RecoverAfter = 0;

        // Where a question needs judgement or the sources are silent, a person answers.
        options.AlwaysEscalate.Add(Signal.InterpretationNeeded);
        options.AlwaysEscalate.Add(Signal.DenialOrAppeal);
        options.Containment.Always.Add(Signal.KnowledgeSilence);
        options.Containment.Always.Add(Signal.Ungrounded);
        options.Containment.Always.Add(Signal.LowConfidence);
        options.Threshold.Adjustments.Confidence = 0.1;

        // What a patient is worth to the business has no place here.
        options.Threshold.Adjustments.AccountValue = 0;
        options.Risk.Weights[Signal.HighValueAccount] = 0;

        Clinical(options.Class("symptoms", stricterBy: 0.15));
        Clinical(options.Class("medication", stricterBy: 0.15));
        options.Class("results", stricterBy: 0.1).KillSwitch = KillSwitch.Contain;
        options.Class("appointment");
        options.Class("billing", stricterBy: 0.05);

        // The bot takes down what is needed, and a clinician answers soon.
        static void Clinical(TicketClassOptions ticketClass)
        {
            ticketClass.KillSwitch = KillSwitch.Contain;
            ticketClass.Target = new() { Priority = HandoffPriority.Urgent };
        }
    }
}
