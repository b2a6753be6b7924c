namespace EscalationTrust.Tests.Resolve.Queue;

/// <summary>Deadline, lane, starvation and context, and how they make an overall figure.</summary>
public sealed class PartsTests
{
    private static readonly QueueIntegrityGuard Guard = new();
    private static readonly QueueTicket Plain = Tickets.Simple(1, 1, 6);

    [Fact]
    public void Nothing_known_of_a_part_is_said_and_stays_out_of_the_minimum()
    {
        QueueIntegrity integrity = Guard.Audit([Plain, Plain with { Id = 2 }], Tickets.Now);
        Assert.Equal(QueueIntegrityParts.Deadline | QueueIntegrityParts.Context, integrity.Unknown);
        Assert.Equal(1, integrity.Overall);

        integrity = Guard.Audit([default, default], Tickets.Now);
        Assert.Equal(QueueIntegrityParts.Order | QueueIntegrityParts.Deadline | QueueIntegrityParts.Lane | QueueIntegrityParts.Starvation | QueueIntegrityParts.Context, integrity.Unknown);
        Assert.Null(integrity.Overall);
        Assert.Equal(QueueIntegrityParts.None, integrity.Weakest);
    }

    [Fact]
    public void Overall_is_the_smallest_of_the_known_parts()
    {
        QueueTicket[] tickets = [Plain with { ContextGaps = 0 }, Plain with { Id = 2, ContextGaps = 2 }, Plain with { Id = 3, NeedBegan = Tickets.Now.AddHours(-3) }];
        QueueIntegrity integrity = Guard.Audit(tickets, Tickets.Now);
        Assert.Equal(0.5, integrity.Context.Score);
        Assert.Equal(2.0 / 3, integrity.Starvation.Score!.Value, 1e-12);
        Assert.Equal((0.5, QueueIntegrityParts.Context), (integrity.Overall, integrity.Weakest));
        Assert.Equal((1, 1, 1), (integrity.Context.Complete, integrity.Context.WithGaps, integrity.Context.Unknown));
    }

    [Fact]
    public void The_longest_wait_is_named()
    {
        QueueIntegrity integrity = Guard.Audit([Plain, default, Plain with { Id = 9, NeedBegan = Tickets.Now.AddHours(-4) }], Tickets.Now);
        Assert.Equal((2, TimeSpan.FromHours(4), 1, 1), (integrity.Starvation.LongestIndex, integrity.Starvation.LongestWait, integrity.Starvation.BeyondCap, integrity.Starvation.UnknownWait));
        Assert.Equal(0.5, integrity.Starvation.Score);
        Assert.Equal(-1, Guard.Audit([default], Tickets.Now).Starvation.LongestIndex);
        Assert.Equal(1, Guard.Audit([], Tickets.Now).Starvation.Score);
    }

    [Fact]
    public void High_risk_work_that_stays_in_automation_is_weighed_with_its_cost()
    {
        QueueTicket risky = Plain with { HighRisk = true, Lane = QueueLane.Automation, EnteredLane = Tickets.Now.AddMinutes(-30), Cost = CostFunction.Constant(4) };
        LaneIntegrity lane = Guard.Audit([risky, Plain], Tickets.Now).Lane;
        Assert.Equal((1, 1, 80.0), (lane.HighRisk, lane.Overstaying, lane.Overrun));
        Assert.Equal(1.0 / 3, lane.Score!.Value, 1e-12);
        Assert.Equal(TimeSpan.FromMinutes(30), lane.Longest);
        Assert.Equal(1, Guard.Audit([risky with { EnteredLane = Tickets.Now.AddMinutes(-10) }], Tickets.Now).Lane.Score);
        Assert.Equal(1, Guard.Audit([risky with { HighRisk = false }], Tickets.Now).Lane.Score);
        Assert.Null(Guard.Audit([risky with { EnteredLane = null, NeedBegan = null }], Tickets.Now).Lane.Score);
    }

    [Fact]
    public void Expected_breaches_follow_position_and_servers()
    {
        QueueTicket due = Plain with { DueBy = Tickets.Now.AddMinutes(12) };
        var conditions = new QueueConditions { Servers = 1, MeanHandling = TimeSpan.FromMinutes(6) };
        DeadlineIntegrity deadline = Guard.Audit([due, due with { Id = 2 }, due with { Id = 3, DueBy = Tickets.Now }, Plain], Tickets.Now, conditions).Deadline;
        // Two mean handling times: e⁻² and 3e⁻² by hand, and one missed already.
        Assert.Equal((4 * Math.Exp(-2)) + 1, deadline.ExpectedBreaches!.Value, 1e-12);
        Assert.Equal((3, 1), (deadline.WithDeadline, deadline.Missed));
        Assert.Equal(1 - (deadline.ExpectedBreaches.Value / 3), deadline.Kept!.Value, 1e-12);
        Assert.Null(deadline.ExpectedBreachesWithAbandonment);
        Assert.Null(Guard.Audit([due], Tickets.Now).Deadline.Kept);
        Assert.Null(Guard.Audit([Plain], Tickets.Now, conditions).Deadline.Kept);
    }

    [Fact]
    public void Customers_who_give_up_ahead_make_breaches_fewer()
    {
        QueueTicket[] tickets = [.. Enumerable.Range(0, 40).Select(id => Plain with { Id = id, DueBy = Tickets.Now.AddMinutes(20) })];
        var conditions = new QueueConditions { Servers = 4, MeanPatience = TimeSpan.FromMinutes(15) };
        DeadlineIntegrity deadline = Guard.Audit(tickets, Tickets.Now, conditions).Deadline;
        Assert.True(deadline.ExpectedBreachesWithAbandonment < deadline.ExpectedBreaches);
        Assert.Equal(1 - (deadline.ExpectedBreachesWithAbandonment!.Value / 40), deadline.Kept!.Value, 1e-12);
    }

    [Fact]
    public void What_was_certain_once_stays_certain_and_the_sum_is_that_of_every_ticket_asked()
    {
        QueueTicket[] tickets = Tickets.Anything(new Random(2), 400);
        var conditions = new QueueConditions { Servers = 5, MeanHandling = TimeSpan.FromMinutes(4), MeanPatience = TimeSpan.FromMinutes(11) };
        DeadlineIntegrity deadline = Guard.Audit(tickets, Tickets.Now, conditions).Deadline;
        QueueTicket[] waiting = [.. tickets.Where(t => t.Lane != QueueLane.Automation)];
        double Sum(double patience) => waiting.Select((t, i) => t.DueBy is { } due ? WaitForecast.ChanceOfLonger((due - Tickets.Now).TotalMinutes, i, 5, 4, patience) : 0).Sum();
        Assert.Equal(Sum(double.PositiveInfinity), deadline.ExpectedBreaches!.Value, 1e-9);
        Assert.Equal(Sum(11), deadline.ExpectedBreachesWithAbandonment!.Value, 1e-9);
    }

    [Fact]
    public void Bad_options_are_all_named_at_once()
    {
        var options = new QueueIntegrityOptions { Floor = 1.5, WaitCap = TimeSpan.Zero, DefaultWeight = double.NaN };
        string message = Assert.Throws<ArgumentException>(() => new QueueIntegrityGuard(options)).Message;
        Assert.Contains("Floor is 1.5: must lie in [0, 1]", message, StringComparison.Ordinal);
        Assert.Contains("WaitCap is 00:00:00", message, StringComparison.Ordinal);
        Assert.Contains("DefaultWeight is NaN", message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_audit_allocates_nothing_beyond_the_buffer()
    {
        QueueTicket[] tickets = Tickets.Anything(new Random(7), 900);
        var buffer = new double[QueueIntegrityGuard.BufferLength(tickets.Length)];
        var conditions = new QueueConditions { Servers = 5, MeanPatience = TimeSpan.FromMinutes(9) };
        var worst = new QueueInversion[5];
        var moves = new QueueMove[3];
        Assert.Equal(0, Allocation.Of(() => Guard.Audit(tickets, Tickets.Now, conditions, buffer)));
        Assert.Equal(0, Allocation.Of(() => Guard.Estimate(tickets, Tickets.Now, conditions)));
        Assert.Equal(0, Allocation.Of(() => Guard.FindWorst(tickets, Tickets.Now, worst, buffer)));
        Assert.Equal(0, Allocation.Of(() => Guard.PlanMoves(tickets, Tickets.Now, moves, buffer)));
    }

    [Fact]
    public void A_buffer_that_is_too_short_is_refused_with_the_length_it_needs()
    {
        string message = Assert.Throws<ArgumentException>(() => Guard.Audit(new QueueTicket[3], Tickets.Now, default, new double[20])).Message;
        Assert.Contains("3 tickets need 21", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_tickets_break_nothing()
    {
        QueueTicket hostile = new()
        {
            Id = long.MinValue,
            NeedBegan = DateTimeOffset.MaxValue,
            EnteredLane = DateTimeOffset.MinValue,
            DueBy = DateTimeOffset.MinValue.AddTicks(1),
            Handling = TimeSpan.MinValue,
            Cost = CostFunction.Of((CostShape)77, double.PositiveInfinity),
            Lane = (QueueLane)9,
            ContextGaps = -5,
        };
        QueueTicket tiny = hostile with { Handling = new TimeSpan(1), Cost = CostFunction.Barrier(1e300), NeedBegan = DateTimeOffset.MinValue.AddTicks(2) };
        QueueTicket[] tickets = [hostile, tiny, default, tiny with { Handling = TimeSpan.MaxValue, Cost = CostFunction.Quadratic(-1) }];
        foreach (DateTimeOffset now in new[] { DateTimeOffset.MinValue, Tickets.Now, DateTimeOffset.MaxValue })
        {
            QueueIntegrity integrity = Guard.Audit(tickets, now, new QueueConditions { Servers = int.MaxValue, MeanHandling = TimeSpan.MaxValue, MeanPatience = new TimeSpan(1) });
            Assert.InRange(integrity.Overall!.Value, 0, 1);
            Assert.InRange(integrity.Order.Integrity!.Value, 0, 1);
            Assert.InRange(Guard.Estimate(tickets, now).Order.Integrity!.Value, -1, 1);
        }
    }
}
