namespace EscalationTrust;

/// <summary>What a text shows besides signals; see <see cref="CueTarget"/>.</summary>
internal struct CueMarks
{
    /// <summary>True when the customer looks for the desk.</summary>
    public bool Desk;

    /// <summary>True when the customer says yes and nothing else.</summary>
    public bool Agreement;

    /// <summary>True when the customer says yes, not only "ok", and nothing else.</summary>
    public bool ClearYes;

    /// <summary>True when the customer says that the matter is not solved.</summary>
    public bool Unsolved;

    /// <summary>Where the last words end with which the bot asks for facts; 0 without any.</summary>
    public int FactsEnd;

    /// <summary>Where the last words end with which the bot closes the matter; 0 without any.</summary>
    public int ClosingEnd;

    /// <summary>Where the last offer of a person ends in the bot's reply; 0 without one.</summary>
    public int OfferEnd;

    /// <summary>Where the last question of the bot's reply ends that asks whether to do what was just said; 0 without one.</summary>
    public int AskEnd;

    /// <summary>Where the last words end with which the bot leaves something to the customer's wish; 0 without any.</summary>
    public int WishEnd;

    /// <summary>Adds a cue that ends at a character.</summary>
    public void Add(byte target, int end)
    {
        Desk |= target == CueTarget.Desk;
        Agreement |= target == CueTarget.Agreement;
        ClearYes |= target == CueTarget.ClearYes;
        Unsolved |= target == CueTarget.Unsolved;
        FactsEnd = target == CueTarget.AsksFacts ? Math.Max(FactsEnd, end) : FactsEnd;
        ClosingEnd = target == CueTarget.Closing ? Math.Max(ClosingEnd, end) : ClosingEnd;
        OfferEnd = target == CueTarget.PersonOffered ? Math.Max(OfferEnd, end) : OfferEnd;
        WishEnd = target == CueTarget.IfWished ? Math.Max(WishEnd, end) : WishEnd;
        AskEnd = target == CueTarget.AsksBack ? Math.Max(AskEnd, end) : AskEnd;
    }
}
