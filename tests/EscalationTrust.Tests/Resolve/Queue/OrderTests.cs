using FsCheck;
using FsCheck.Fluent;

namespace EscalationTrust.Tests.Resolve.Queue;

/// <summary>What the order part means, on generated queues.</summary>
public sealed class OrderTests
{
    private static readonly QueueIntegrityGuard Guard = new();

    [Fact]
    public void The_excess_is_exactly_what_the_order_costs_more_than_the_best_one() => ForQueues(Tickets.Constant, tickets =>
    {
        var twin = new NaiveQueue(tickets, Tickets.Now);
        OrderIntegrity order = Guard.Audit(tickets, Tickets.Now).Order;
        AssertClose(twin.Cost - twin.BestCost, order.Excess, twin.Cost);
        AssertClose(twin.WorstCost - twin.BestCost, order.WorstExcess, twin.Cost);
    });

    [Fact]
    public void The_fast_audit_equals_the_twin_that_looks_at_every_pair() => ForQueues(Tickets.Anything, tickets =>
    {
        var twin = new NaiveQueue(tickets, Tickets.Now);
        OrderIntegrity order = Guard.Audit(tickets, Tickets.Now).Order;
        AssertClose(twin.Excess, order.Excess, twin.Cost);
        Assert.Equal(twin.AllArrived, order.ArrivalExcess is not null);
        AssertClose(twin.AllArrived ? twin.ArrivalCost - twin.BestCost : 0, order.ArrivalExcess ?? 0, twin.Cost);
        if (order.Effectiveness is { } effectiveness)
        {
            AssertClose(1 - (order.Excess / order.ArrivalExcess!.Value), effectiveness, 1 + Math.Abs(effectiveness));
        }
    });

    [Fact]
    public void Long_queues_agree_with_the_twin_too()
    {
        var random = new Random(5);
        QueueTicket[] tickets = [.. Enumerable.Range(0, 1_500).Select(id => Tickets.Any(random, id))];
        var twin = new NaiveQueue(tickets, Tickets.Now);
        OrderIntegrity order = Guard.Audit(tickets, Tickets.Now).Order;
        AssertClose(twin.Excess, order.Excess, twin.Excess);
    }

    [Fact]
    public void None_one_and_fully_tied_tickets_have_integrity_one()
    {
        Assert.Equal(1, Guard.Audit([], Tickets.Now).Order.Integrity);
        Assert.Equal(1, Guard.Audit([default], Tickets.Now).Order.Integrity);
        Assert.Equal(1, Guard.Audit([Tickets.Simple(1, 5, 3)], Tickets.Now).Order.Integrity);
        // Tied by arithmetic, and in a double tied but for the last digit.
        QueueTicket[] tied = [.. Enumerable.Range(1, 50).Select(id => Tickets.Simple(id, 0.1 * id, 1) with { Handling = id * TimeSpan.FromSeconds(18) })];
        foreach (OrderIntegrity order in new[] { Guard.Audit(tied, Tickets.Now).Order, Guard.Estimate(tied, Tickets.Now).Order })
        {
            Assert.Equal((1.0, 0.0, 0.0), (order.Integrity, order.Excess, order.WorstExcess));
            Assert.Null(order.Effectiveness);
        }

        var tracker = new QueueIntegrityTracker();
        Assert.All(tied, ticket => tracker.Append(in ticket));
        Assert.Equal(1, tracker.Integrity);
    }

    [Fact]
    public void Tickets_without_any_declared_cost_have_an_order_nobody_can_judge()
    {
        OrderIntegrity order = Guard.Audit([default, default], Tickets.Now).Order;
        Assert.Null(order.Integrity);
        Assert.Equal(2, order.Undeclared);
    }

    [Fact]
    public void Sorted_queues_have_one_and_their_reverse_has_zero() => ForQueues(Tickets.Constant, tickets =>
    {
        QueueTicket[] best = [.. tickets.OrderByDescending(Index)];
        Assert.Equal(1, Guard.Audit(best, Tickets.Now).Order.Integrity);
        OrderIntegrity worst = Guard.Audit([.. tickets.OrderBy(Index)], Tickets.Now).Order;
        Assert.Equal(worst.WorstExcess > 0 ? 0 : 1, worst.Integrity!.Value, 1e-9);
    });

    [Fact]
    public void Scaling_all_costs_changes_no_ratio() => ForQueues(Tickets.Constant, tickets =>
    {
        OrderIntegrity one = Guard.Audit(tickets, Tickets.Now).Order;
        OrderIntegrity scaled = Guard.Audit([.. tickets.Select(t => t with { Cost = CostFunction.Constant(t.Cost.Weight!.Value * 1024) })], Tickets.Now).Order;
        Assert.Equal(one.Integrity!.Value, scaled.Integrity!.Value, 1e-12);
        Assert.Equal(one.Effectiveness is null, scaled.Effectiveness is null);
        AssertClose(one.Excess * 1024, scaled.Excess, scaled.WorstExcess);
    });

    [Fact]
    public void Handles_mean_nothing_to_the_audit() => ForQueues(Tickets.Anything, tickets =>
        Assert.Equal(Guard.Audit(tickets, Tickets.Now), Guard.Audit([.. tickets.Select(t => t with { Id = 1_000 - (t.Id * 7) })], Tickets.Now)));

    [Fact]
    public void A_ticket_that_costs_nothing_at_the_end_changes_nothing_but_the_worst_order() => ForQueues(Tickets.Constant, tickets =>
    {
        OrderIntegrity without = Guard.Audit(tickets, Tickets.Now).Order;
        OrderIntegrity with = Guard.Audit([.. tickets, Tickets.Simple(999, 0, 5)], Tickets.Now).Order;
        AssertClose(without.Excess, with.Excess, without.WorstExcess);
        Assert.True(with.WorstExcess >= without.WorstExcess);
    });

    [Fact]
    public void Mending_two_neighbours_saves_exactly_what_their_pair_costs() => ForQueues(Tickets.Constant, tickets =>
    {
        tickets = [.. tickets.Where(t => t.Lane != QueueLane.Automation)];
        int at = Enumerable.Range(0, Math.Max(0, tickets.Length - 1)).FirstOrDefault(i => Index(tickets[i]) < Index(tickets[i + 1]), -1);
        if (at < 0)
        {
            return;
        }

        OrderIntegrity before = Guard.Audit(tickets, Tickets.Now).Order;
        double pair = (Rate(tickets[at + 1]) * Minutes(tickets[at])) - (Rate(tickets[at]) * Minutes(tickets[at + 1]));
        (tickets[at], tickets[at + 1]) = (tickets[at + 1], tickets[at]);
        OrderIntegrity after = Guard.Audit(tickets, Tickets.Now).Order;
        AssertClose(before.Excess - pair, after.Excess, before.WorstExcess);
        Assert.True(after.Integrity >= before.Integrity);
    });

    [Fact]
    public void Effectiveness_is_zero_for_arrival_order_and_below_zero_for_worse()
    {
        QueueTicket urgent = Tickets.Simple(1, 10, 5, waited: 1), first = Tickets.Simple(2, 1, 5, waited: 9), second = Tickets.Simple(3, 2, 5, waited: 5);
        Assert.Equal(0, Guard.Audit([first, second, urgent], Tickets.Now).Order.Effectiveness!.Value, 1e-12);
        Assert.Equal(1, Guard.Audit([urgent, second, first], Tickets.Now).Order.Effectiveness!.Value, 1e-12);
        Assert.Null(Guard.Audit([urgent, second, first with { NeedBegan = null }], Tickets.Now).Order.Effectiveness);
        QueueTicket late = Tickets.Simple(4, 0.1, 5, waited: 0);
        Assert.True(Guard.Audit([late, first, second, urgent], Tickets.Now).Order.Effectiveness < 0);
    }

    [Fact]
    public void Work_in_automation_stands_in_nobodys_queue()
    {
        QueueTicket low = Tickets.Simple(1, 1, 5), high = Tickets.Simple(2, 9, 5);
        Assert.Equal(0, Guard.Audit([low, high], Tickets.Now).Order.Integrity);
        OrderIntegrity order = Guard.Audit([low with { Lane = QueueLane.Automation }, high], Tickets.Now).Order;
        Assert.Equal((1.0, 1), (order.Integrity, order.Waiting));
    }

    private static double Index(QueueTicket ticket) => Rate(ticket) / Minutes(ticket);

    private static double Rate(QueueTicket ticket) => ticket.Cost.Weight!.Value;

    private static double Minutes(QueueTicket ticket) => ticket.Handling?.TotalMinutes ?? 6;

    private static void AssertClose(double expected, double actual, double size) =>
        Assert.True(Math.Abs(expected - actual) <= 1e-9 * Math.Max(1, Math.Abs(size)), $"{actual}, and not {expected}");

    private static void ForQueues(Func<Random, int, QueueTicket[]> make, Action<QueueTicket[]> holds) =>
        Check.One(Seeded.Quick.WithMaxTest(500), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => holds(make(new Random(seed), 40))));
}
