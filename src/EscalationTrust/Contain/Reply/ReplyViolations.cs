namespace EscalationTrust;

/// <summary>What is wrong with a reply at this point of the conversation.</summary>
[Flags]
public enum ReplyViolations
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A person owns the conversation and the bot would speak.</summary>
    SpeaksOverHuman = 1 << 0,

    /// <summary>The bot poses as a human being.</summary>
    ClaimsHuman = 1 << 1,

    /// <summary>Denies a person, or delays or discourages one that was asked for.</summary>
    DeniesHuman = 1 << 2,

    /// <summary>Says that a handoff happened or happens, and no desk acknowledged it; or that one is being asked for, and none is open; or that a person is here.</summary>
    ClaimsTransfer = 1 << 3,

    /// <summary>Says that somebody will be in touch, and no desk acknowledged the handoff.</summary>
    PromisesFollowUp = 1 << 4,

    /// <summary>Promises an outcome, a refund or a date that the stage does not permit to promise.</summary>
    Promises = 1 << 5,

    /// <summary>Takes or reports an action that the stage does not permit.</summary>
    TakesAction = 1 << 6,

    /// <summary>Closes a case that is not resolved.</summary>
    ClosesUnresolved = 1 << 7,

    /// <summary>Claims what the rules say, and the host found no source for it.</summary>
    UngroundedPolicy = 1 << 8,

    /// <summary>Answers with authority, or does another act that the stage does not permit.</summary>
    Answers = 1 << 9,

    /// <summary>Repeats an earlier reply.</summary>
    Repeats = 1 << 10,
}
