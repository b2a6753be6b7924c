namespace EscalationTrust;

/// <summary>A ticket of a desk's queue as it is written down: the ticket with the host's own names beside it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record QueueEntry
{
    /// <summary>The host's name of the ticket. <see cref="QueueTicket.Id"/> is only a handle.</summary>
    public required string Name { get; init; }

    /// <summary>The ticket.</summary>
    public required QueueTicket Ticket { get; init; }

    /// <summary>The name of the ticket class. Null when there is none.</summary>
    public string? TicketClass { get; init; }

    /// <summary>The desk's own priority, for <see cref="VendorKey"/>. Null when there is none.</summary>
    public int? Priority { get; init; }

    /// <summary>What the desk adds to the routing age, for <see cref="VendorKey.AmazonConnect"/>. Zero by default.</summary>
    public TimeSpan AgeAdjustment { get; init; }
}
