namespace EscalationTrust.QueueSimulation;

/// <summary>A queue discipline at work.</summary>
internal interface IWaitingLine
{
    int Count { get; }

    void Add(Contact contact);

    /// <summary>Takes whom the discipline serves next at this minute. Never called when nobody waits.</summary>
    Contact Take(double minute);

    /// <summary>All who wait, in the order in which they would be served at this minute.</summary>
    IReadOnlyList<Contact> InOrder(double minute);
}
