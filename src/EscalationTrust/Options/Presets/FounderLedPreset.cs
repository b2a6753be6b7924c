namespace EscalationTrust;

/// <summary>A young business: few customers, each of them worth a founder's time, and nobody to hide behind.</summary>
internal static class FounderLedPreset
{
    public static void Apply(EscalationTrustOptions options)
    {
        // Escalating too early costs minutes; too late costs a reference customer.
        options.Stricter(by: 0.1);
        options.Limits.Restatements = 1;
        options.Limits.BotRepeats = 1;
        options.Limits.NotUnderstood = 2;
        options.Limits.ToolFailures = 2;
        options.Limits.TurnsAtRisk = 2;
        options.Detection.TurnBudget = 8;

        // A bot that went wrong once in a chat does not get it back.
        options.Containment.RecoverAfter = 0;

        // What founders want to hear themselves.
        options.AlwaysEscalate.Add(Signal.ChurnThreat);
        options.AlwaysEscalate.Add(Signal.Security);
        options.AlwaysEscalate.Add(Signal.ExecutiveEscalation);

        options.Class("billing", stricterBy: 0.05);
        options.Class("bug");
        options.Class("cancellation", stricterBy: 0.1).Target = new() { Priority = HandoffPriority.High };
        options.Class("sales", stricterBy: 0.05);
    }
}
