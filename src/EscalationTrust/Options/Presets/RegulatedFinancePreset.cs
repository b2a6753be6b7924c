namespace EscalationTrust;

/// <summary>Banks, insurers, lenders, payment firms: mistakes cost money, and complaints and refusals have their own rules.</summary>
internal static class RegulatedFinancePreset
{
    public static void Apply(EscalationTrustOptions options)
    {
        options.Stricter(by: 0.05);

        // Fraud gets worse by the minute; a refusal and a complaint to the top are the customer's right to a person.
        options.AlwaysEscalate.Add(Signal.Security);
        options.AlwaysEscalate.Add(Signal.DenialOrAppeal);
        options.AlwaysEscalate.Add(Signal.ExecutiveEscalation);

        // Advice is a regulated act: the bot retrieves, it does not interpret.
        options.Containment.Always.Add(Signal.InterpretationNeeded);
        options.Containment.Always.Add(Signal.Ungrounded);
        options.Containment.Always.Add(Signal.RefundOrCancellation);
        options.Containment.RecoverAfter = 0;

        // A small sum is already a dispute.
        options.Threshold.Adjustments.Exposure = 0.1;
        options.Threshold.Adjustments.ExposureFrom = 100;

        options.Class("fraud", stricterBy: 0.2).Target = new() { Priority = HandoffPriority.Urgent, AcknowledgeWithin = TimeSpan.FromMinutes(8) };
        options.Class("complaint", stricterBy: 0.15).Target = new() { Priority = HandoffPriority.High };
        options.Class("dispute", stricterBy: 0.1);
        options.Class("account-access", stricterBy: 0.1);
        options.Class("general");

        // A person decides about credit and claims; the bot prepares.
        options.Class("lending-decision").KillSwitch = KillSwitch.Contain;
        options.Class("claim").KillSwitch = KillSwitch.Contain;
    }
}
