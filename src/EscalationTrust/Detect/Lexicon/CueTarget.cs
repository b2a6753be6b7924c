namespace EscalationTrust;

/// <summary>What a lexicon entry raises: one of the 64 signals, or a cue that only the detector uses.</summary>
internal static class CueTarget
{
    /// <summary>The bot's reply closes the matter: it thanks, says goodbye, asks whether there is anything else.</summary>
    public const byte Closing = 64;

    /// <summary>The customer looks for the desk: its number, its hours, how to reach it.</summary>
    public const byte Desk = 65;

    /// <summary>The bot's reply offers a person.</summary>
    public const byte PersonOffered = 66;

    /// <summary>The customer's message says yes and nothing else.</summary>
    public const byte Agreement = 67;

    /// <summary>The bot's reply asks whether to do what it has just said: "Would you like that?"</summary>
    public const byte AsksBack = 68;

    /// <summary>The bot's reply asks the customer for facts: what a "no" to it says is an answer, not a rejection.</summary>
    public const byte AsksFacts = 69;

    /// <summary>The customer says that the matter is not solved.</summary>
    public const byte Unsolved = 70;

    /// <summary>The customer's message says yes, not only "ok", and nothing else.</summary>
    public const byte ClearYes = 71;

    /// <summary>The bot's reply leaves something to the customer's wish: "if you'd like", "just say so".</summary>
    public const byte IfWished = 72;

    public static bool TryParse(string name, out byte target)
    {
        byte? cue = name switch
        {
            "closing" => Closing,
            "desk" => Desk,
            "person-offered" => PersonOffered,
            "agreement" => Agreement,
            "asks-back" => AsksBack,
            "asks-facts" => AsksFacts,
            "unsolved" => Unsolved,
            "clear-yes" => ClearYes,
            "if-wished" => IfWished,
            _ => null,
        };
        bool known = SignalCatalog.TryParse(name, out Signal signal);
        target = cue ?? (byte)signal;
        return known || cue is not null;
    }
}
