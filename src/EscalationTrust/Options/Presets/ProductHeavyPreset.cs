namespace EscalationTrust;

/// <summary>Software, devices, equipment: what is sold can break, and finding out why is the work.</summary>
internal static class ProductHeavyPreset
{
    public static void Apply(EscalationTrustOptions options)
    {
        // Several causes at once, or a page that is missing, is where scripted troubleshooting goes in circles.
        options.Risk.Weights[Signal.MultiCause] = 0.6;
        options.Risk.Weights[Signal.KnowledgeSilence] = 0.6;
        options.Containment.Always.Add(Signal.MultiCause);
        options.Threshold.Adjustments.Confidence = 0.1;

        // Troubleshooting takes more turns than a question, so length alone says less.
        options.Detection.TurnBudget = 20;

        // A tool that fails twice will fail a third time.
        options.Limits.ToolFailures = 2;
        options.Limits.NotUnderstood = 2;

        // Nobody waits for a script while the business stands still.
        options.AlwaysEscalate.Add(Signal.Outage);
        options.Class("outage", stricterBy: 0.15).Target = new() { Priority = HandoffPriority.Urgent, AcknowledgeWithin = TimeSpan.FromMinutes(10) };

        // Payment and entitlement: the customer has paid and cannot use it.
        options.Class("payment", stricterBy: 0.1);
        options.Class("entitlement", stricterBy: 0.1).Target = new() { Priority = HandoffPriority.High };
        options.Class("troubleshooting");
        options.Class("how-to");
    }
}
