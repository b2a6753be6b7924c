namespace EscalationTrust;

/// <summary>What counts where a ticket says nothing.</summary>
internal readonly struct QueueDefaults(double weight, double handlingMinutes)
{
    public readonly double Weight = weight;
    public readonly double HandlingMinutes = handlingMinutes;

    public QueueItem Item(in QueueTicket ticket, long now) =>
        new(QueueClock.Rate(in ticket, now, Weight), QueueClock.Handling(in ticket, HandlingMinutes));
}
