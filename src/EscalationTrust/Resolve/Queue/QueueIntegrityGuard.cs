namespace EscalationTrust;

/// <summary>Audits any desk's queue: whether the order and the lanes of waiting work match what waiting is declared to cost.</summary>
/// <remarks>
/// <para>Reads a snapshot in the order in which the desk will serve it, and changes nothing. Tickets in automation stand in
/// nobody's queue: only <see cref="QueueIntegrity.Lane"/> looks at them. Formulas and their sources: <c>docs/queue-integrity.md</c>.</para>
/// <para>Time-varying costs enter as their marginal rate now. n log n; allocates nothing beyond the caller's buffer.
/// Immutable and thread-safe.</para>
/// </remarks>
public sealed class QueueIntegrityGuard
{
    private readonly QueueDefaults _defaults;
    private readonly double _floor;
    private readonly double _automationLimit;
    private readonly TimeSpan _waitCap;

    /// <summary>Makes a guard; the options are copied.</summary>
    /// <param name="options">What to measure against; the defaults when null.</param>
    /// <exception cref="ArgumentException">The options do not validate; the message lists everything that is wrong.</exception>
    public QueueIntegrityGuard(QueueIntegrityOptions? options = null)
    {
        options ??= new();
        QueueRules.Check(options);
        _defaults = new QueueDefaults(options.DefaultWeight, options.DefaultHandling.TotalMinutes);
        _floor = options.Floor;
        _automationLimit = options.AutomationLimit.TotalMinutes;
        _waitCap = options.WaitCap;
    }

    /// <summary>The least integrity of the order that needs no moves.</summary>
    public double Floor => _floor;

    internal QueueDefaults Defaults => _defaults;

    internal TimeSpan WaitCap => _waitCap;

    /// <summary>How long the buffer of an exact audit must be: 7 numbers (56 bytes) a ticket.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tickets"/> is negative or too large for one buffer.</exception>
    public static int BufferLength(int tickets)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tickets);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tickets, int.MaxValue / OrderAudit.DoublesPerTicket);
        return tickets * OrderAudit.DoublesPerTicket;
    }

    /// <summary>Audits a queue exactly, in a buffer of its own.</summary>
    /// <param name="inOrder">The tickets, the one to be served first in front.</param>
    /// <param name="now">The time of the snapshot.</param>
    /// <param name="conditions">Who serves it. Unknown by default: the deadline part is then unknown.</param>
    public QueueIntegrity Audit(ReadOnlySpan<QueueTicket> inOrder, DateTimeOffset now, QueueConditions conditions = default) =>
        Audit(inOrder, now, conditions, new double[BufferLength(inOrder.Length)]);

    /// <summary>Audits a queue exactly, without allocating.</summary>
    /// <param name="inOrder">The tickets, the one to be served first in front.</param>
    /// <param name="now">The time of the snapshot.</param>
    /// <param name="conditions">Who serves it.</param>
    /// <param name="buffer">At least <see cref="BufferLength"/> numbers; what they hold before and after does not matter.</param>
    /// <exception cref="ArgumentException">The buffer is too short.</exception>
    public QueueIntegrity Audit(ReadOnlySpan<QueueTicket> inOrder, DateTimeOffset now, QueueConditions conditions, Span<double> buffer)
    {
        RequireBuffer(inOrder.Length, buffer, nameof(buffer));
        return Parts(inOrder, now.UtcTicks, in conditions, OrderAudit.Of(inOrder, now.UtcTicks, in _defaults, buffer));
    }

    /// <summary>Audits a queue in one pass over 1,024 levels of urgency, without a buffer: for large queues that are looked at often.</summary>
    /// <remarks>
    /// Pairs whose indices differ by less than about 3 % may be missed: the true excess is between
    /// <see cref="OrderIntegrity.Excess"/> and that plus <see cref="OrderIntegrity.ExcessError"/>. Uses 48 KiB of stack.
    /// </remarks>
    /// <param name="inOrder">The tickets, the one to be served first in front.</param>
    /// <param name="now">The time of the snapshot.</param>
    /// <param name="conditions">Who serves it. Unknown by default: the deadline part is then unknown.</param>
    public QueueIntegrity Estimate(ReadOnlySpan<QueueTicket> inOrder, DateTimeOffset now, QueueConditions conditions = default) =>
        Parts(inOrder, now.UtcTicks, in conditions, OrderEstimate.Of(inOrder, now.UtcTicks, in _defaults));

    /// <summary>Finds for each ticket the one ahead that costs it most, and writes the worst of these pairs. n log n, without allocating.</summary>
    /// <param name="inOrder">The tickets, the one to be served first in front.</param>
    /// <param name="now">The time of the snapshot.</param>
    /// <param name="worst">Receives the pairs, the costliest first; a ticket behind appears at most once.</param>
    /// <param name="buffer">At least <see cref="BufferLength"/> numbers.</param>
    /// <returns>How many pairs were written.</returns>
    /// <exception cref="ArgumentException">The buffer is too short.</exception>
    public int FindWorst(ReadOnlySpan<QueueTicket> inOrder, DateTimeOffset now, Span<QueueInversion> worst, Span<double> buffer)
    {
        RequireBuffer(inOrder.Length, buffer, nameof(buffer));
        return worst.IsEmpty ? 0 : InversionSearch.Find(inOrder, now.UtcTicks, in _defaults, worst, buffer);
    }

    /// <summary>Plans a short list of moves that brings the order back to the floor, the one that gains most first.</summary>
    /// <remarks>
    /// Greedy, not the shortest list there is. Nobody is moved past a ticket beyond the cap, and only a higher index past a
    /// request for a person, so that a floor may stay out of reach. A move costs up to n log n; nothing is allocated.
    /// </remarks>
    /// <param name="inOrder">The tickets, the one to be served first in front.</param>
    /// <param name="now">The time of the snapshot.</param>
    /// <param name="moves">Receives the moves, to be made in this order.</param>
    /// <param name="buffer">At least <see cref="BufferLength"/> numbers.</param>
    /// <exception cref="ArgumentException">The buffer is too short.</exception>
    public QueueMovePlan PlanMoves(ReadOnlySpan<QueueTicket> inOrder, DateTimeOffset now, Span<QueueMove> moves, Span<double> buffer)
    {
        RequireBuffer(inOrder.Length, buffer, nameof(buffer));
        OrderIntegrity order = OrderAudit.Of(inOrder, now.UtcTicks, in _defaults, buffer);
        return new MovePlanner(inOrder, this, now.UtcTicks, buffer).Plan(inOrder, _floor, order, moves);
    }

    internal static void RequireBuffer(int tickets, ReadOnlySpan<double> buffer, string name)
    {
        if (buffer.Length < BufferLength(tickets))
        {
            throw new ArgumentException(
                $"The buffer has {buffer.Length} numbers; {tickets} tickets need {BufferLength(tickets)}. Make it BufferLength(tickets) long.", name);
        }
    }

    private QueueIntegrity Parts(ReadOnlySpan<QueueTicket> inOrder, long now, in QueueConditions conditions, OrderIntegrity order) => new()
    {
        Order = order,
        Deadline = DeadlineAudit.Of(inOrder, now, in _defaults, in conditions),
        Lane = LaneAudit.Of(inOrder, now, in _defaults, _automationLimit),
        Starvation = StarvationAudit.Of(inOrder, now, _waitCap),
        Context = ContextAudit.Of(inOrder),
    };
}
