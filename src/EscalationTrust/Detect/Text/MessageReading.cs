namespace EscalationTrust;

/// <summary>What one pass over a text found.</summary>
internal struct MessageReading
{
    /// <summary>Signals raised by words.</summary>
    public SignalSet Signals;

    public MessageSignature Signature;

    public TextShape Shape;

    /// <summary>Words in the text.</summary>
    public int Words;

    /// <summary>Where the last words end with which the bot closes the matter; 0 without any.</summary>
    public int ClosingEnd;

    /// <summary>True when the customer looks for the desk.</summary>
    public bool Desk;

    /// <summary>True when the customer says yes and nothing else.</summary>
    public bool Agreement;

    /// <summary>Where the last offer of a person ends in the bot's reply; 0 without one.</summary>
    public int OfferEnd;

    /// <summary>Where the last question of the bot's reply ends that asks whether to do what was just said; 0 without one.</summary>
    public int AskEnd;

    /// <summary>True when the text was longer than the cap.</summary>
    public bool Truncated;
}
