namespace EscalationTrust;

/// <summary>Where on the ladder a turn stands.</summary>
public enum LadderStage
{
    /// <summary>The bot may answer.</summary>
    Automate = 0,

    /// <summary>The bot may only assist: acknowledge, gather, sum up, triage, offer a person.</summary>
    Contain = 1,

    /// <summary>The conversation goes to a person now. The bot must not answer.</summary>
    Escalate = 2,

    /// <summary>A person was asked for and does not own the conversation yet. The bot must not answer.</summary>
    Waiting = 3,

    /// <summary>A person owns the conversation. The bot is silent.</summary>
    HumanOwned = 4,
}
