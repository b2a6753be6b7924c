namespace EscalationTrust;

/// <summary>Keeps the integrity of an order up to date while tickets join the end and leave the front: log n a step instead of n log n an audit.</summary>
/// <remarks>
/// <para>For constant costs only: each ticket's rate is taken when it joins and never changes. Where costs grow with the wait,
/// use <see cref="QueueIntegrityGuard"/>. A ticket that leaves from the middle needs a new audit too.</para>
/// <para>Equals an audit up to rounding, which starts anew whenever the queue runs empty. Not thread-safe: one writer at a time.</para>
/// </remarks>
public sealed class QueueIntegrityTracker
{
    private readonly QueueDefaults _defaults;
    private readonly Queue<QueueItem> _waiting = new();
    private readonly IndexTree _tree = new();
    private double _excess;
    private double _worst;

    /// <summary>Makes an empty tracker; the options are copied.</summary>
    /// <param name="options">What to measure against; the defaults when null.</param>
    /// <exception cref="ArgumentException">The options do not validate; the message lists everything that is wrong.</exception>
    public QueueIntegrityTracker(QueueIntegrityOptions? options = null) => _defaults = new QueueIntegrityGuard(options).Defaults;

    /// <summary>Tickets that wait.</summary>
    public int Count => _waiting.Count;

    /// <summary>What the order costs more than the best one: see <see cref="OrderIntegrity.Excess"/>.</summary>
    public double Excess => Math.Clamp(_excess, 0, WorstExcess);

    /// <summary>What the worst order would cost more than the best one.</summary>
    public double WorstExcess => OrderAudit.Rounded(_worst, _tree.Costs, _tree.Handlings);

    /// <summary>Integrity of the order, in [0, 1]: see <see cref="OrderIntegrity.Integrity"/>.</summary>
    public double Integrity => OrderAudit.Share(Excess, WorstExcess);

    /// <summary>A ticket joins the end of the queue.</summary>
    /// <exception cref="ArgumentException">Its declared cost is not constant.</exception>
    public void Append(in QueueTicket ticket)
    {
        if (ticket.Cost.Shape != CostShape.Constant)
        {
            throw new ArgumentException(
                $"Ticket {ticket.Id} has a cost that grows with the wait; a tracker follows constant costs only. Audit with QueueIntegrityGuard.", nameof(ticket));
        }

        QueueItem item = _defaults.Item(in ticket, now: 0);
        IndexBalance balance = _tree.Balance(in item);
        _excess += balance.OfLower;
        _worst += balance.OfLower + balance.OfHigher;
        _tree.Add(in item);
        _waiting.Enqueue(item);
    }

    /// <summary>The ticket at the front of the queue is served.</summary>
    /// <returns>False when nobody waits.</returns>
    public bool ServeFirst()
    {
        if (!_waiting.TryDequeue(out QueueItem item))
        {
            return false;
        }

        _tree.Remove(in item);
        IndexBalance balance = _tree.Balance(in item);
        _excess -= balance.OfHigher;
        _worst -= balance.OfLower + balance.OfHigher;
        if (_waiting.Count == 0)
        {
            (_excess, _worst) = (0, 0);
        }

        return true;
    }
}
