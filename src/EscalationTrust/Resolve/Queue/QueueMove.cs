namespace EscalationTrust;

/// <summary>One ticket to be moved. Moves are made one after the other: each counts places as the ones before it left them.</summary>
/// <remarks>Places count the tickets that wait for a person only, the front is 0. Immutable and thread-safe.</remarks>
public readonly record struct QueueMove
{
    /// <summary>The handle of the ticket.</summary>
    public long Id { get; init; }

    /// <summary>Where it stands.</summary>
    public int From { get; init; }

    /// <summary>Where it is to stand; those between close up.</summary>
    public int To { get; init; }

    /// <summary>By how much the excess falls.</summary>
    public double Gain { get; init; }

    /// <summary>Integrity of the order after this move.</summary>
    public double Integrity { get; init; }

    /// <summary>Makes the move in a list of the tickets that wait for a person.</summary>
    /// <exception cref="ArgumentException">The ticket does not stand at <see cref="From"/>, or there is no such place.</exception>
    public void ApplyTo(Span<QueueTicket> waiting)
    {
        if ((uint)From >= waiting.Length || (uint)To >= waiting.Length || waiting[From].Id != Id)
        {
            throw new ArgumentException($"Ticket {Id} does not stand at {From} of {waiting.Length}. Make the moves in their order, from the order that was audited.", nameof(waiting));
        }

        QueueTicket moved = waiting[From];
        if (To < From)
        {
            waiting[To..From].CopyTo(waiting[(To + 1)..]);
        }
        else
        {
            waiting[(From + 1)..(To + 1)].CopyTo(waiting[From..]);
        }

        waiting[To] = moved;
    }
}
