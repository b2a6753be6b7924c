namespace EscalationTrust;

/// <summary>A queue at one moment, in the order in which the desk would serve it. Several of them show integrity over time.</summary>
/// <remarks>Read and written by <see cref="QueueJson"/>; the format stands in <c>docs/queue-integrity.md</c>. Immutable and thread-safe.</remarks>
public sealed record QueueSnapshot
{
    /// <summary>When it was taken.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The tickets, the one to be served first in front. The handle of each is its index.</summary>
    public required IReadOnlyList<QueueEntry> Entries { get; init; }

    /// <summary>Who serves the queue. Unknown by default.</summary>
    public QueueConditions Conditions { get; init; }

    /// <summary>The tickets alone, as an audit takes them.</summary>
    public QueueTicket[] Tickets() => [.. Entries.Select(entry => entry.Ticket)];

    /// <summary>Audits the snapshot at its own moment.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="guard"/> is null.</exception>
    public QueueIntegrity Audit(QueueIntegrityGuard guard)
    {
        ArgumentNullException.ThrowIfNull(guard);
        return guard.Audit(Tickets(), At, Conditions);
    }
}
