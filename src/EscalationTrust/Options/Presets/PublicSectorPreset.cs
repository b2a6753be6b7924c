namespace EscalationTrust;

/// <summary>Authorities and public services: equal access, special care, and decisions that bind people.</summary>
internal static class PublicSectorPreset
{
    public static void Apply(EscalationTrustOptions options)
    {
        // Nobody is a better customer of the state than another.
        options.Threshold.Adjustments.AccountValue = 0;
        options.Risk.Weights[Signal.HighValueAccount] = 0;
        options.Risk.Weights[Signal.RenewalNear] = 0;
        options.Risk.Weights[Signal.ChurnThreat] = 0;

        // A full office may not make the door heavier.
        options.Threshold.Adjustments.Congestion = 0;

        // A refusal can be appealed, and a person hears the appeal.
        options.AlwaysEscalate.Add(Signal.DenialOrAppeal);

        // What the rules mean in one case is an administrative act, not an answer.
        options.Containment.Always.Add(Signal.InterpretationNeeded);
        options.Containment.Always.Add(Signal.Ungrounded);
        options.Threshold.Adjustments.PolicyAmbiguity = 0.1;

        // People who cannot make themselves understood are those who need the office most.
        options.Limits.NotUnderstood = 2;
        options.Limits.Restatements = 1;

        options.Class("benefits", stricterBy: 0.1).KillSwitch = KillSwitch.Contain;
        options.Class("appeal", stricterBy: 0.15).Target = new() { Priority = HandoffPriority.High };
        options.Class("permit", stricterBy: 0.05);
        options.Class("tax", stricterBy: 0.05);
        options.Class("records", stricterBy: 0.05);
        options.Class("general");
    }
}
