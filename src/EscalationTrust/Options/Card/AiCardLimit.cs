namespace EscalationTrust;

/// <summary>The limits that are switched on, by stored name and with the sentence that tells a customer.</summary>
internal static class AiCardLimit
{
    public static IEnumerable<(string Name, int Count, CardLine Line)> Of(EscalationLimitOptions limits) =>
        new (string Name, int Count, CardLine Line)[]
        {
            ("restatements", limits.Restatements, CardLine.Restatements),
            ("botRepeats", limits.BotRepeats, CardLine.BotRepeats),
            ("notUnderstood", limits.NotUnderstood, CardLine.NotUnderstood),
            ("toolFailures", limits.ToolFailures, CardLine.ToolFailures),
            ("turnsAtRisk", limits.TurnsAtRisk, CardLine.TurnsAtRisk),
            ("frictionTurns", limits.FrictionTurns, CardLine.FrictionTurns),
            ("policyAmbiguities", limits.PolicyAmbiguities, CardLine.PolicyAmbiguities),
        }.Where(limit => limit.Count != 0);
}
