namespace EscalationTrust;

/// <summary>Counts at which automation stops, whatever the risk. Each is 1 to 100; 0 switches the limit off.</summary>
public sealed class EscalationLimitOptions
{
    /// <summary>Restatements by the customer in one episode, 1 to 100; 0 for no limit. The default value is 2.</summary>
    public int Restatements { get; set; } = 2;

    /// <summary>Repeated bot replies in one episode, 1 to 100; 0 for no limit. The default value is 2.</summary>
    public int BotRepeats { get; set; } = 2;

    /// <summary>Turns on which the bot did not understand, 1 to 100; 0 for no limit. The default value is 3.</summary>
    public int NotUnderstood { get; set; } = 3;

    /// <summary>Turns on which tools failed; several failures before one customer message count once, since bots try again. 1 to 100; 0 for no limit. The default value is 4.</summary>
    public int ToolFailures { get; set; } = 4;

    /// <summary>Turns in a row with risk at or above the containment threshold, 1 to 100; 0 for no limit. The default value is 3.</summary>
    public int TurnsAtRisk { get; set; } = 3;

    /// <summary>Turns with frustration or abuse, or with shouting beside a signal of repetition or machine, 2 to 100; 0 for no limit. The default value is 2, and 1 does not validate: no single thin cue decides.</summary>
    public int FrictionTurns { get; set; } = 2;

    /// <summary>Turns on which the policy is ambiguous; the first one contains. 1 to 100; 0 for no limit. The default value is 2.</summary>
    public int PolicyAmbiguities { get; set; } = 2;

    /// <summary>Turns (0 to 100) after a return to the bot or a reopening during which these limits and the risk threshold contain instead of escalating. Never gates access or always-escalate signals. The default value is 1.</summary>
    public int CooldownTurns { get; set; } = 1;

    /// <summary>The same (0 to 100) for the cause of the handoff before, which would otherwise hand over at once again: risk, or the one limit; less than <see cref="CooldownTurns"/> counts as that. The default value is 2.</summary>
    public int SameCauseCooldownTurns { get; set; } = 2;
}
