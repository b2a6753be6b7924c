namespace EscalationTrust.Tests.Resolve.Queue;

/// <summary>The worst pairs are named, and the moves do what they say.</summary>
public sealed class MendingTests
{
    private static readonly QueueIntegrityGuard Guard = new();

    [Fact]
    public void The_worst_pairs_are_those_of_the_twin()
    {
        for (int seed = 0; seed < 1_000; seed++)
        {
            QueueTicket[] tickets = Tickets.Anything(new Random(seed), 30);
            var found = new QueueInversion[6];
            int count = Guard.FindWorst(tickets, Tickets.Now, found, Buffer(tickets));
            double[] expected =
            [
                .. new NaiveQueue(tickets, Tickets.Now).Pairs().GroupBy(pair => pair.Behind).Select(pairs => pairs.Max(pair => pair.Cost))
                    .OrderDescending().Take(found.Length),
            ];
            Assert.Equal(expected.Length, count);
            for (int i = 0; i < count; i++)
            {
                Assert.Equal(expected[i], found[i].Cost, 1e-9 * Math.Max(1, expected[i]));
                Assert.True(found[i].AheadIndex < found[i].BehindIndex);
                Assert.Equal((found[i].AheadId, found[i].BehindId), (tickets[found[i].AheadIndex].Id, tickets[found[i].BehindIndex].Id));
            }

            Assert.Equal(count, found.Take(count).Select(pair => pair.BehindId).Distinct().Count());
        }
    }

    [Fact]
    public void Moves_do_what_they_say_when_they_are_made()
    {
        int restored = 0;
        for (int seed = 0; seed < 500; seed++)
        {
            QueueTicket[] waiting = [.. Tickets.Anything(new Random(seed), 30).Where(t => t.Lane != QueueLane.Automation)];
            var moves = new QueueMove[40];
            QueueMovePlan plan = Guard.PlanMoves(waiting, Tickets.Now, moves, Buffer(waiting));
            Assert.Equal(Integrity(waiting), plan.Before, 1e-9);
            foreach (QueueMove move in moves.Take(plan.Count))
            {
                double before = Guard.Audit(waiting, Tickets.Now).Order.Excess;
                move.ApplyTo(waiting);
                OrderIntegrity order = Guard.Audit(waiting, Tickets.Now).Order;
                Assert.Equal(before - move.Gain, order.Excess, 1e-9 * Math.Max(1, order.WorstExcess));
                Assert.Equal(Integrity(waiting), move.Integrity, 1e-9);
            }

            Assert.Equal(Integrity(waiting), plan.After, 1e-9);
            Assert.Equal(plan.After >= Guard.Floor, plan.RestoresFloor);
            restored += plan is { Count: > 0, RestoresFloor: true } ? 1 : 0;
        }

        Assert.InRange(restored, 100, 500);
    }

    [Fact]
    public void Without_requests_and_capped_waits_the_floor_is_always_restored()
    {
        for (int seed = 0; seed < 300; seed++)
        {
            QueueTicket[] tickets = [.. Tickets.Constant(new Random(seed), 40).Select(t => t with { HumanRequested = false, NeedBegan = Tickets.Now })];
            var moves = new QueueMove[200];
            Assert.True(Guard.PlanMoves(tickets, Tickets.Now, moves, Buffer(tickets)).RestoresFloor);
        }
    }

    [Fact]
    public void One_ticket_in_the_wrong_place_takes_one_move()
    {
        QueueTicket[] tickets = [.. Enumerable.Range(0, 20).Select(i => Tickets.Simple(i, 40 - i, 5))];
        QueueTicket[] late = [.. tickets[1..], tickets[0] with { Cost = CostFunction.Constant(900) }];
        var moves = new QueueMove[5];
        QueueMovePlan plan = Guard.PlanMoves(late, Tickets.Now, moves, Buffer(late));
        Assert.Equal((1, true), (plan.Count, plan.RestoresFloor));
        Assert.Equal((0L, 19, 0), (moves[0].Id, moves[0].From, moves[0].To));
    }

    [Fact]
    public void Nobody_is_moved_past_a_capped_wait_or_past_a_request_of_equal_or_higher_index()
    {
        for (int seed = 0; seed < 400; seed++)
        {
            QueueTicket[] waiting = [.. Tickets.Anything(new Random(seed), 25).Where(t => t.Lane != QueueLane.Automation)];
            QueueTicket[] before = [.. waiting];
            var moves = new QueueMove[30];
            QueueMovePlan plan = Guard.PlanMoves(waiting, Tickets.Now, moves, Buffer(waiting));
            foreach (QueueMove move in moves.Take(plan.Count))
            {
                move.ApplyTo(waiting);
            }

            Assert.All(before.Index().SelectMany(a => before[(a.Index + 1)..].Select(b => (First: a.Item, Second: b))), pair =>
            {
                bool passed = Array.IndexOf(waiting, pair.Second) < Array.IndexOf(waiting, pair.First);
                bool capped = pair.First.NeedBegan is { } began && Tickets.Now - began >= TimeSpan.FromHours(2);
                bool held = pair.First.HumanRequested && Index(pair.Second) <= Index(pair.First);
                Assert.False(passed && (capped || held), $"seed {seed}: {pair.Second.Id} passed {pair.First.Id}");
            });
        }
    }

    [Fact]
    public void A_move_that_does_not_fit_the_list_is_refused()
    {
        var move = new QueueMove { Id = 7, From = 1, To = 0 };
        Assert.Throws<ArgumentException>(() => move.ApplyTo(new QueueTicket[3]));
        Assert.Throws<ArgumentException>(() => move.ApplyTo(default));
    }

    private static double Index(QueueTicket ticket) => NaiveQueue.Rate(ticket, Tickets.Now) / (ticket.Handling?.TotalMinutes ?? 6);

    private static double Integrity(QueueTicket[] tickets)
    {
        OrderIntegrity order = Guard.Audit(tickets, Tickets.Now).Order;
        return order.WorstExcess > 0 ? 1 - (order.Excess / order.WorstExcess) : 1;
    }

    private static double[] Buffer(QueueTicket[] tickets) => new double[QueueIntegrityGuard.BufferLength(tickets.Length)];
}
