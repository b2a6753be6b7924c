namespace EscalationTrust;

/// <summary>What became of a <see cref="CustodyEvent"/>.</summary>
public enum CustodyOutcome
{
    /// <summary>The event changed the custody.</summary>
    Applied = 0,

    /// <summary>The event had been applied before; nothing changed.</summary>
    Duplicate = 1,

    /// <summary>The event is not possible from the custody in force; nothing changed.</summary>
    Rejected = 2,
}

/// <summary>The answer of <see cref="ConversationState.Apply"/>: what happened, from where to where.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct CustodyChange
{
    /// <summary>Whether the event was applied, a duplicate, or rejected.</summary>
    public CustodyOutcome Outcome { get; init; }

    /// <summary>The event.</summary>
    public CustodyEvent Event { get; init; }

    /// <summary>The custody before the event.</summary>
    public Custody From { get; init; }

    /// <summary>The custody after the event; the same as <see cref="From"/> unless it was applied.</summary>
    public Custody To { get; init; }

    /// <summary>A sentence for a log: what happened, or why it could not.</summary>
    public string Describe() => Outcome switch
    {
        CustodyOutcome.Applied => $"{CustodyNames.Of(Event)}: {CustodyNames.Of(From)} became {CustodyNames.Of(To)}.",
        CustodyOutcome.Duplicate => $"{CustodyNames.Of(Event)} was applied before; the conversation is {CustodyNames.Of(From)}.",
        _ => $"{CustodyNames.Of(Event)} is not possible while the conversation is {CustodyNames.Of(From)}: {CustodyTable.Expected(Event)}.",
    };
}
