namespace EscalationTrust;

/// <summary>What an entry of a <c>[draft …]</c> section finds in a reply: what a bot's draft does, or which fact an agent asks for.</summary>
/// <remarks>A numbering of its own: draft entries are compiled apart from those that raise signals.</remarks>
internal static class DraftTarget
{
    /// <summary>Says that a handoff happened or is under way. True after an acknowledgement.</summary>
    public const byte ClaimsTransfer = 0;

    /// <summary>Says that a person is being asked for. True once a handoff is open.</summary>
    public const byte PromisesTransfer = 1;

    /// <summary>Says that a person is here. Never true of a bot's reply: where it is, the bot is silent.</summary>
    public const byte HumanJoined = 2;

    /// <summary>Says that somebody will be in touch. True after an acknowledgement.</summary>
    public const byte PromisesFollowUp = 3;

    public const byte Promises = 4;
    public const byte TakesAction = 5;
    public const byte Answers = 6;

    /// <summary>Quotes knowledge: steps, hours, prices.</summary>
    public const byte RetrievesKnowledge = 7;

    public const byte ClaimsPolicy = 8;
    public const byte Closes = 9;
    public const byte DeniesHuman = 10;

    /// <summary>Puts conditions or reasons between the customer and a person.</summary>
    public const byte DelaysHuman = 11;

    public const byte ClaimsHuman = 12;

    /// <summary>Says that nobody is there now: a denial unless the host knows it to be so.</summary>
    public const byte NobodyAvailable = 13;

    /// <summary>The first of the facts an agent can ask for; the others follow in the order of <see cref="FactNames"/>.</summary>
    public const byte FirstFact = 16;

    private static readonly string[] Names =
    [
        "claims-transfer", "promises-transfer", "human-joined", "promises-follow-up", "promises", "takes-action", "answers",
        "retrieves-knowledge", "claims-policy", "closes", "denies-human", "delays-human", "claims-human", "nobody-available",
    ];

    private static readonly string[] FactNames =
    [
        "asks-name", "asks-email", "asks-phone", "asks-address", "asks-order", "asks-account", "asks-reference", "asks-product",
        "asks-date", "asks-amount", "asks-problem", "asks-steps",
    ];

    public static bool TryParse(string name, out byte target)
    {
        int cue = Array.IndexOf(Names, name);
        int fact = Array.IndexOf(FactNames, name);
        target = (byte)(cue >= 0 ? cue : FirstFact + fact);
        return cue >= 0 || fact >= 0;
    }
}
