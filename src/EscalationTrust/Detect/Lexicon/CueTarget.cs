namespace EscalationTrust;

/// <summary>What a lexicon entry raises: one of the 64 signals, or a cue that only the detector uses.</summary>
internal static class CueTarget
{
    /// <summary>The bot's reply closes the matter: it thanks, says goodbye, asks whether there is anything else.</summary>
    public const byte Closing = 64;

    public const int Count = 65;

    public static bool TryParse(string name, out byte target)
    {
        if (name == "closing")
        {
            target = Closing;
            return true;
        }

        bool known = SignalCatalog.TryParse(name, out Signal signal);
        target = (byte)signal;
        return known;
    }
}
