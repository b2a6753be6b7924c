namespace EscalationTrust;

/// <summary>Why a turn stands where it stands, in the fixed order of precedence: a smaller number wins.</summary>
public enum EscalationReason
{
    /// <summary>Nothing stands against the bot's answer.</summary>
    None = 0,

    /// <summary>A person owns the conversation.</summary>
    HumanOwned = 1,

    /// <summary>A handoff was opened before and nobody owns the conversation yet.</summary>
    Waiting = 2,

    /// <summary>The customer asked for a person, by words or by button. Nothing can gate it.</summary>
    HumanRequested = 3,

    /// <summary>A kill-switch is thrown.</summary>
    KillSwitch = 4,

    /// <summary>A signal that always escalates: safety, legal, vulnerability by default.</summary>
    AlwaysEscalate = 5,

    /// <summary>Risk reached the threshold in force.</summary>
    RiskThreshold = 6,

    /// <summary>The customer restated too often.</summary>
    RestatementLimit = 7,

    /// <summary>The bot repeated itself too often.</summary>
    BotRepeatLimit = 8,

    /// <summary>The bot did not understand too often.</summary>
    NotUnderstoodLimit = 9,

    /// <summary>Tools failed too often.</summary>
    ToolFailureLimit = 10,

    /// <summary>Too many turns at risk.</summary>
    TurnsAtRiskLimit = 11,

    /// <summary>Friction on a second turn.</summary>
    FrictionLimit = 12,

    /// <summary>A second turn on which the policy is ambiguous.</summary>
    PolicyAmbiguityLimit = 13,

    /// <summary>Contained: risk reached the containment threshold.</summary>
    ContainRisk = 14,

    /// <summary>Contained: a signal that contains at once.</summary>
    ContainSignal = 15,

    /// <summary>Contained: a kill-switch that contains.</summary>
    ContainKillSwitch = 16,

    /// <summary>Contained: one turn of friction, which never escalates alone.</summary>
    ContainFriction = 17,

    /// <summary>Contained earlier in this episode and not yet recovered.</summary>
    ContainHeld = 18,

    /// <summary>A custom policy failed; the decision fell to a person.</summary>
    PolicyFailed = 19,
}
