namespace EscalationTrust;

/// <summary>The key by which a desk of a known make orders its queue: the smaller is served first. With it any desk's order can be audited.</summary>
/// <remarks>
/// <para>Each is a key in closed form of what the desk shows: arrival, priority, adjustments. Sort tickets by their keys,
/// then audit: <c>keys.AsSpan().Sort(tickets)</c>. Immutable and thread-safe.</para>
/// </remarks>
public readonly record struct VendorKey : IComparable<VendorKey>
{
    private const long TicksOfAPoint = 60 * TimeSpan.TicksPerSecond;

    /// <summary>The class that is compared first, the smaller first.</summary>
    public long Level { get; init; }

    /// <summary>The moment that is compared next, the earlier first: UTC ticks, moved by what the desk adds.</summary>
    public long Ticks { get; init; }

    /// <summary>The last tie-breaker: the ticket's handle.</summary>
    public long Id { get; init; }

    /// <summary>Genesys Cloud: the arrival minus a minute for each point of priority. One order for all, and nobody starves.</summary>
    /// <param name="ticket">The ticket. It arrived when it entered its lane; where that is not known, when its need began.</param>
    /// <param name="priority">The conversation's priority points; more is more urgent.</param>
    public static VendorKey Genesys(in QueueTicket ticket, int priority) =>
        new() { Ticks = Arrived(in ticket) - (priority * TicksOfAPoint), Id = ticket.Id };

    /// <summary>Amazon Connect: the priority class first (lower numbers first, 5 by default there), then the routing age with its adjustment. Lower classes can starve.</summary>
    /// <param name="ticket">The ticket. It arrived when it entered its lane; where that is not known, when its need began.</param>
    /// <param name="priority">The priority class; lower is more urgent.</param>
    /// <param name="ageAdjustment">What "adjust by time" adds to the routing age. Zero by default.</param>
    public static VendorKey AmazonConnect(in QueueTicket ticket, int priority, TimeSpan ageAdjustment = default) =>
        new() { Level = priority, Ticks = Arrived(in ticket) - ageAdjustment.Ticks, Id = ticket.Id };

    /// <summary>Twilio TaskRouter: the higher priority first, then first come, first served. Lower priorities can starve.</summary>
    /// <param name="ticket">The ticket. It arrived when it entered its lane; where that is not known, when its need began.</param>
    /// <param name="priority">The task's priority; higher is more urgent.</param>
    public static VendorKey Twilio(in QueueTicket ticket, int priority) =>
        new() { Level = -(long)priority, Ticks = Arrived(in ticket), Id = ticket.Id };

    /// <summary>Below zero when this ticket is served first.</summary>
    public int CompareTo(VendorKey other) =>
        Level != other.Level ? Level.CompareTo(other.Level)
        : Ticks != other.Ticks ? Ticks.CompareTo(other.Ticks)
        : Id.CompareTo(other.Id);

    private static long Arrived(in QueueTicket ticket) => ticket.EnteredTicks != 0 ? ticket.EnteredTicks : ticket.NeedTicks;
}
