namespace EscalationTrust;

/// <summary>What the bot may do this turn.</summary>
/// <remarks>Within an episode the set only shrinks, unless the policy grants recovery after a number of good turns.</remarks>
[Flags]
public enum PermittedActs
{
    /// <summary>Nothing at all.</summary>
    None = 0,

    /// <summary>Say that the message arrived.</summary>
    Acknowledge = 1 << 0,

    /// <summary>Offer a person. Permitted and visible from the first turn until a human owns the conversation.</summary>
    OfferHuman = 1 << 1,

    /// <summary>Ask for facts that a person will need.</summary>
    GatherInformation = 1 << 2,

    /// <summary>Sum up what was said.</summary>
    Summarize = 1 << 3,

    /// <summary>Sort the ticket.</summary>
    Triage = 1 << 4,

    /// <summary>Quote published knowledge.</summary>
    RetrieveKnowledge = 1 << 5,

    /// <summary>Answer with authority.</summary>
    Answer = 1 << 6,

    /// <summary>Use tools that have effects: refund, cancel, change.</summary>
    TakeAction = 1 << 7,

    /// <summary>Promise an outcome or a date.</summary>
    Promise = 1 << 8,

    /// <summary>Close the case.</summary>
    Close = 1 << 9,

    /// <summary>Suggest to the human owner; never a word to the customer.</summary>
    AssistOwner = 1 << 10,

    /// <summary>What a waiting conversation allows: acknowledge, offer a person, gather facts (never as a condition of the handoff).</summary>
    WhenWaiting = Acknowledge | OfferHuman | GatherInformation,

    /// <summary>What a contained conversation allows: everything that prepares help, nothing that decides.</summary>
    WhenContained = Acknowledge | OfferHuman | GatherInformation | Summarize | Triage,

    /// <summary>Everything the bot can do while it owns the conversation.</summary>
    WhenAutomated = WhenContained | RetrieveKnowledge | Answer | TakeAction | Promise | Close,
}
