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

    /// <summary>What its words show besides signals.</summary>
    public CueMarks Marks;

    /// <summary>What a customer's pictures say.</summary>
    public PictureCues Pictures;

    /// <summary>True when a bot's reply asks for something, by a question or a prompt.</summary>
    public readonly bool Asks => Signature.IsQuestion != 0 || Marks.FactsEnd != 0;

    /// <summary>True when the text was longer than the cap.</summary>
    public bool Truncated;
}
