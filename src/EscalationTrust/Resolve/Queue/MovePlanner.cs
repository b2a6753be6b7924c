using System.Runtime.InteropServices;

namespace EscalationTrust;

/// <summary>Plans moves, the one that gains most first. Weighs the tickets that cost most; greedy, not the shortest list there is.</summary>
internal ref struct MovePlanner
{
    private const int Candidates = 32;

    private readonly Span<PlanItem> _items;
    private readonly Span<int> _ranks;
    private readonly Span<int> _order;
    private readonly IndexSums _sums;

    public MovePlanner(ReadOnlySpan<QueueTicket> inOrder, QueueIntegrityGuard guard, long now, Span<double> buffer)
    {
        int room = inOrder.Length;
        _items = MemoryMarshal.Cast<double, PlanItem>(buffer[..(4 * room)]);
        int waiting = 0;
        for (int i = 0; i < room; i++)
        {
            QueueTicket ticket = inOrder[i];
            if (ticket.Lane != QueueLane.Automation)
            {
                bool capped = ticket.NeedTicks != 0 && now - ticket.NeedTicks >= guard.WaitCap.Ticks;
                _items[waiting++] = new PlanItem(guard.Defaults.Item(in ticket, now), i, capped, ticket.HumanRequested);
            }
        }

        _items = _items[..waiting];
        Span<int> numbers = MemoryMarshal.Cast<double, int>(buffer.Slice(6 * room, room));
        _order = numbers[..waiting];
        _ranks = numbers.Slice(room, waiting);
        _sums = new IndexSums(buffer.Slice(4 * room, waiting), buffer.Slice(5 * room, waiting));
        Rank(buffer.Slice(4 * room, waiting));
    }

    /// <summary>Writes moves until the order has the floor, nothing more can be gained, or there is no more room.</summary>
    public QueueMovePlan Plan(ReadOnlySpan<QueueTicket> inOrder, double floor, OrderIntegrity order, Span<QueueMove> moves)
    {
        double before = OrderAudit.Share(order.Excess, order.WorstExcess), after = before, excess = order.Excess;
        int count = 0;
        while (after < floor && count < moves.Length && Best() is { Gain: > 0 } move)
        {
            excess = Math.Max(0, excess - move.Gain);
            after = OrderAudit.Share(excess, order.WorstExcess);
            moves[count++] = move with { Id = inOrder[_items[_order[move.From]].Place].Id, Integrity = after };
            Make(move);
        }

        return new QueueMovePlan { Count = count, Before = before, After = after, RestoresFloor = after >= floor };
    }

    private readonly void Rank(Span<double> indices)
    {
        for (int i = 0; i < _items.Length; i++)
        {
            indices[i] = _items[i].Item.Index;
            _order[i] = i;
        }

        indices.Sort();
        for (int i = 0; i < _items.Length; i++)
        {
            int rank = indices.BinarySearch(_items[i].Item.Index);
            while (rank > 0 && indices[rank - 1] == indices[rank])
            {
                rank--;
            }

            _ranks[i] = rank;
        }
    }

    private readonly QueueMove Best()
    {
        Span<(double Weight, int Place)> forward = stackalloc (double, int)[Candidates];
        Span<(double Weight, int Place)> backward = stackalloc (double, int)[Candidates];
        Weigh(forward, backward);
        QueueMove best = default;
        foreach ((double weight, int place) in forward)
        {
            best = weight > best.Gain ? Better(best, Walk(place, -1)) : best;
        }

        foreach ((double weight, int place) in backward)
        {
            best = weight > best.Gain ? Better(best, Walk(place, 1)) : best;
        }

        return best;
    }

    // What a ticket suffers from those ahead, and what it does to those behind, bound what its move can gain.
    private readonly void Weigh(Span<(double Weight, int Place)> forward, Span<(double Weight, int Place)> backward)
    {
        forward.Clear();
        backward.Clear();
        _sums.Clear();
        double costs = 0, handlings = 0;
        for (int place = 0; place < _order.Length; place++)
        {
            QueueItem item = _items[_order[place]].Item;
            (double cost, double handling) = _sums.Below(_ranks[_order[place]]);
            Keep(forward, (item.Cost * handling) - (item.Handling * cost), place);
            _sums.Add(_ranks[_order[place]], item.Cost, item.Handling);
            costs += item.Cost;
            handlings += item.Handling;
        }

        for (int place = 0; place < _order.Length; place++)
        {
            QueueItem item = _items[_order[place]].Item;
            int rank = _ranks[_order[place]];
            _sums.Add(rank, -item.Cost, -item.Handling);
            costs -= item.Cost;
            handlings -= item.Handling;
            (double cost, double handling) = _sums.Below(rank);
            // What is left, without the lower ones; equal ones weigh nothing either way.
            Keep(backward, (item.Handling * (costs - cost)) - (item.Cost * (handlings - handling)), place);
        }
    }

    private static void Keep(Span<(double Weight, int Place)> largest, double weight, int place)
    {
        int at = largest.Length;
        while (at > 0 && largest[at - 1].Weight < weight)
        {
            at--;
        }

        if (at < largest.Length)
        {
            largest[at..^1].CopyTo(largest[(at + 1)..]);
            largest[at] = (weight, place);
        }
    }

    private static QueueMove Better(QueueMove best, QueueMove move) => move.Gain > best.Gain ? move : best;

    private readonly QueueMove Walk(int from, int step)
    {
        PlanItem moved = _items[_order[from]];
        double gain = 0;
        QueueMove best = new() { From = from, To = from };
        for (int place = from + step; (uint)place < _order.Length; place += step)
        {
            PlanItem other = _items[_order[place]];
            bool allowed = step < 0 ? moved.MayPass(in other) : other.MayPass(in moved);
            if (!allowed)
            {
                break;
            }

            gain += step < 0 ? moved.GainBefore(in other) : other.GainBefore(in moved);
            best = gain > best.Gain ? best with { To = place, Gain = gain } : best;
        }

        return best;
    }

    private readonly void Make(QueueMove move)
    {
        int moved = _order[move.From];
        if (move.To < move.From)
        {
            _order[move.To..move.From].CopyTo(_order[(move.To + 1)..]);
        }
        else
        {
            _order[(move.From + 1)..(move.To + 1)].CopyTo(_order[move.From..]);
        }

        _order[move.To] = moved;
    }
}
