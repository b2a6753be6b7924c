namespace EscalationTrust;

/// <summary>A queue that gives out the ticket that <see cref="QueueRanking"/> puts first at the moment it is asked, while costs grow with time.</summary>
/// <remarks>
/// <para>Tickets with the same cost, handling time, time to the deadline and request for a person keep their order for ever,
/// the older first; they form a line. Asked, the queue compares the heads of its lines at that moment: nothing is stale, and
/// nothing has to be re-sorted as time passes. With L lines and n tickets: enqueue, remove and reprioritise log n; dequeue
/// L + log n. A desk has a few dozen lines; where every ticket has a handling time of its own, L is n.</para>
/// <para>The clock of a need never moves later: <see cref="Reprioritize"/> keeps the earlier beginning, and a request for a
/// person stays a request. Not thread-safe: one writer at a time.</para>
/// </remarks>
public sealed class RankedQueue
{
    private readonly QueueRanking _ranking;
    private readonly Dictionary<RankProfile, RankLine> _lines = [];
    private readonly List<RankLine> _heads = [];
    private readonly Dictionary<long, QueueTicket> _tickets = [];

    /// <summary>Makes an empty queue.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="ranking"/> is null.</exception>
    public RankedQueue(QueueRanking ranking)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        _ranking = ranking;
    }

    /// <summary>Tickets that wait.</summary>
    public int Count => _tickets.Count;

    /// <summary>Adds a ticket. Where the beginning of its need is not known, its clock begins now.</summary>
    /// <exception cref="ArgumentException">A ticket with this <see cref="QueueTicket.Id"/> waits already; use <see cref="Reprioritize"/>.</exception>
    public void Enqueue(in QueueTicket ticket, DateTimeOffset now)
    {
        QueueTicket clocked = ticket.NeedTicks == 0 ? ticket with { NeedBegan = now } : ticket;
        if (!_tickets.TryAdd(clocked.Id, clocked))
        {
            throw new ArgumentException($"Ticket {clocked.Id} waits already. Use Reprioritize to change it: its clock goes on.", nameof(ticket));
        }

        Add(in clocked);
    }

    /// <summary>Takes the ticket that is to be served first at this moment.</summary>
    /// <returns>False when nobody waits.</returns>
    public bool TryDequeue(DateTimeOffset now, out QueueTicket ticket)
    {
        if (!TryPeek(now, out ticket))
        {
            return false;
        }

        Take(in ticket);
        return true;
    }

    /// <summary>Looks at the ticket that is to be served first at this moment.</summary>
    /// <returns>False when nobody waits.</returns>
    public bool TryPeek(DateTimeOffset now, out QueueTicket ticket)
    {
        ticket = default;
        RankKey best = default;
        for (int i = 0; i < _heads.Count; i++)
        {
            QueueTicket head = _heads[i].Oldest;
            RankKey key = _ranking.Key(in head, now.UtcTicks);
            if (i == 0 || key.CompareTo(best) < 0)
            {
                (best, ticket) = (key, head);
            }
        }

        return _heads.Count != 0;
    }

    /// <summary>Changes a waiting ticket: its cost, deadline, handling time, class or lane. The earlier beginning of the need and a request for a person are kept.</summary>
    /// <param name="changed">The ticket as it is now, with the same <see cref="QueueTicket.Id"/>.</param>
    /// <returns>False when no such ticket waits.</returns>
    public bool Reprioritize(in QueueTicket changed)
    {
        if (!_tickets.TryGetValue(changed.Id, out QueueTicket waiting))
        {
            return false;
        }

        Take(in waiting);
        bool earlier = changed.NeedTicks != 0 && changed.NeedTicks < waiting.NeedTicks;
        QueueTicket kept = changed with
        {
            NeedBegan = earlier ? changed.NeedBegan : waiting.NeedBegan,
            HumanRequested = changed.HumanRequested || waiting.HumanRequested,
        };
        _tickets.Add(kept.Id, kept);
        Add(in kept);
        return true;
    }

    /// <summary>Takes a ticket out wherever it stands.</summary>
    /// <returns>False when no such ticket waits.</returns>
    public bool Remove(long id, out QueueTicket ticket)
    {
        if (!_tickets.TryGetValue(id, out ticket))
        {
            return false;
        }

        Take(in ticket);
        return true;
    }

    /// <summary>All waiting tickets in the order in which they would be served at this moment. n log n.</summary>
    public QueueTicket[] InOrder(DateTimeOffset now)
    {
        QueueTicket[] tickets = [.. _tickets.Values];
        _ranking.Sort(tickets, now);
        return tickets;
    }

    private void Add(in QueueTicket ticket)
    {
        RankProfile profile = RankProfile.Of(in ticket, _ranking);
        if (!_lines.TryGetValue(profile, out RankLine? line))
        {
            line = new RankLine { Profile = profile, Place = _heads.Count };
            _lines.Add(profile, line);
            _heads.Add(line);
        }

        line.Add(in ticket);
    }

    private void Take(in QueueTicket ticket)
    {
        _tickets.Remove(ticket.Id);
        RankLine line = _lines[RankProfile.Of(in ticket, _ranking)];
        line.Remove(in ticket, _tickets);
        if (!line.IsEmpty)
        {
            return;
        }

        _lines.Remove(line.Profile);
        RankLine last = _heads[^1];
        _heads[line.Place] = last;
        last.Place = line.Place;
        _heads.RemoveAt(_heads.Count - 1);
    }
}
