using System.Globalization;

namespace EscalationTrust;

/// <summary>What became of a <see cref="CustodyEvent"/>.</summary>
public enum CustodyOutcome
{
    /// <summary>The event took effect.</summary>
    Applied = 0,

    /// <summary>The event had been applied before; nothing changed.</summary>
    Duplicate = 1,

    /// <summary>The event is not possible now; nothing changed. <see cref="CustodyChange.Refusal"/> says why.</summary>
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

    /// <summary>The custody after the event; the same as <see cref="From"/> when it was not applied, and when a person's reply or a transfer leaves the conversation with people.</summary>
    public Custody To { get; init; }

    /// <summary>Why it was rejected; none otherwise.</summary>
    public CustodyRefusal Refusal { get; init; }

    /// <summary>The episode the event fell into, starting at 1; the episode of a handoff's idempotency key.</summary>
    public int Episode { get; init; }

    /// <summary>True when the same kind of event took effect earlier in this episode: a second acknowledgement after asking again is the same handoff, not a second one, and needs no second notice.</summary>
    public bool Repeated { get; init; }

    /// <summary>A sentence for a log: what happened, or why it could not.</summary>
    public string Describe() => Outcome switch
    {
        CustodyOutcome.Applied => $"{CustodyNames.Of(Event)}: {CustodyNames.Of(From)} became {CustodyNames.Of(To)}.",
        CustodyOutcome.Duplicate => $"{CustodyNames.Of(Event)} was applied before; the conversation is {CustodyNames.Of(From)}.",
        _ => Refused(),
    };

    private string Refused() => Refusal switch
    {
        CustodyRefusal.OtherEpisode => string.Create(
            CultureInfo.InvariantCulture, $"{CustodyNames.Of(Event)} is about another episode; the conversation is in episode {Episode} and {CustodyNames.Of(From)}."),
        CustodyRefusal.Undefined => $"The event {(int)Event} is not defined; the conversation is {CustodyNames.Of(From)}.",
        _ => $"{CustodyNames.Of(Event)} is not possible while the conversation is {CustodyNames.Of(From)}: it needs {CustodyTable.Origins(Event)}.",
    };
}
