namespace EscalationTrust;

/// <summary>The limits that are switched on, by stored name and in a customer's words.</summary>
internal static class AiCardLimit
{
    public static IEnumerable<(string Name, int Count, string Words)> Of(EscalationLimitOptions limits) =>
        new (string Name, int Count, string Words)[]
        {
            ("restatements", limits.Restatements, "you have to say the same thing again"),
            ("botRepeats", limits.BotRepeats, "the assistant repeats itself"),
            ("notUnderstood", limits.NotUnderstood, "the assistant does not understand you"),
            ("toolFailures", limits.ToolFailures, "a system the assistant needs fails"),
            ("turnsAtRisk", limits.TurnsAtRisk, "messages in a row look risky"),
            ("frictionTurns", limits.FrictionTurns, "you sound upset"),
            ("policyAmbiguities", limits.PolicyAmbiguities, "the rules are unclear for your case"),
        }.Where(limit => limit.Count != 0);
}
