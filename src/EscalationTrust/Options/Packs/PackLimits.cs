namespace EscalationTrust;

/// <summary>The highest counts a pack allows for <see cref="EscalationLimitOptions"/>; a limit that is switched off counts as higher than any. Null leaves a limit as it is.</summary>
public sealed class PackLimits
{
    /// <summary>Restatements by the customer in one episode, 1 to 100. Null by default.</summary>
    public int? Restatements { get; set; }

    /// <summary>Repeated bot replies in one episode, 1 to 100. Null by default.</summary>
    public int? BotRepeats { get; set; }

    /// <summary>Turns on which the bot did not understand, 1 to 100. Null by default.</summary>
    public int? NotUnderstood { get; set; }

    /// <summary>Turns on which tools failed, 1 to 100. Null by default.</summary>
    public int? ToolFailures { get; set; }

    /// <summary>Turns in a row at risk, 1 to 100. Null by default.</summary>
    public int? TurnsAtRisk { get; set; }

    /// <summary>Turns with friction, 2 to 100: no single thin cue decides. Null by default.</summary>
    public int? FrictionTurns { get; set; }

    /// <summary>Turns on which the policy is ambiguous, 1 to 100. Null by default.</summary>
    public int? PolicyAmbiguities { get; set; }
}
