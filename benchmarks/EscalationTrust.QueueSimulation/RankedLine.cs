namespace EscalationTrust.QueueSimulation;

/// <summary>The library's own queue.</summary>
internal sealed class RankedLine : IWaitingLine
{
    private static readonly DateTimeOffset Began = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly RankedQueue _queue = new(new QueueRanking(new QueueRankingOptions { AgeingCap = TimeSpan.FromMinutes(Scenario.CapMinutes) }));
    private readonly Dictionary<long, Contact> _contacts = [];

    public int Count => _queue.Count;

    public static DateTimeOffset At(double minute) => Began.AddMinutes(minute);

    /// <summary>The contact as the library sees it, with the declared cost given.</summary>
    public static QueueTicket Ticket(Contact contact, CostShape shape) => new()
    {
        Id = contact.Id,
        NeedBegan = At(contact.Arrives),
        DueBy = At(contact.Arrives).AddMinutes(contact.Kind.Target),
        Handling = TimeSpan.FromMinutes(Scenario.Handling),
        Cost = CostFunction.Of(shape, contact.Kind.Cost),
        Lane = QueueLane.Human,
    };

    public void Add(Contact contact)
    {
        _contacts.Add(contact.Id, contact);
        _queue.Enqueue(Ticket(contact, CostShape.Linear), At(contact.Arrives));
    }

    public Contact Take(double minute)
    {
        _queue.TryDequeue(At(minute), out QueueTicket ticket);
        _contacts.Remove(ticket.Id, out Contact contact);
        return contact;
    }

    public IReadOnlyList<Contact> InOrder(double minute) => [.. _queue.InOrder(At(minute)).Select(ticket => _contacts[ticket.Id])];
}
