namespace EscalationTrust.Tests.Resolve.Queue;

public sealed class TrackerTests
{
    [Fact]
    public void After_every_step_it_equals_a_new_audit()
    {
        var guard = new QueueIntegrityGuard();
        for (int seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var tracker = new QueueIntegrityTracker();
            var waiting = new List<QueueTicket>();
            for (int step = 0; step < 150; step++)
            {
                if (random.Next(5) < 3)
                {
                    QueueTicket ticket = Tickets.Any(random, step) with { Cost = CostFunction.Constant(random.Next(4) * random.NextDouble()), Lane = QueueLane.Human };
                    tracker.Append(in ticket);
                    waiting.Add(ticket);
                }
                else
                {
                    Assert.Equal(waiting.Count > 0, tracker.ServeFirst());
                    waiting.RemoveRange(0, Math.Min(1, waiting.Count));
                }

                OrderIntegrity order = guard.Audit([.. waiting], Tickets.Now).Order;
                Assert.Equal(waiting.Count, tracker.Count);
                Assert.Equal(order.Excess, tracker.Excess, 1e-9 * Math.Max(1, order.WorstExcess));
                Assert.Equal(order.WorstExcess, tracker.WorstExcess, 1e-9 * Math.Max(1, order.WorstExcess));
                Assert.InRange(tracker.Integrity, 0, 1);
            }
        }
    }

    [Fact]
    public void Costs_that_grow_are_refused()
    {
        QueueTicket growing = Tickets.Simple(4, 1, 5) with { Cost = CostFunction.Linear(2) };
        Assert.Contains("QueueIntegrityGuard", Assert.Throws<ArgumentException>(() => new QueueIntegrityTracker().Append(in growing)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Undeclared_costs_count_with_the_default_weight()
    {
        var tracker = new QueueIntegrityTracker(new QueueIntegrityOptions { DefaultWeight = 4 });
        tracker.Append(Tickets.Simple(1, 2, 6));
        tracker.Append(default);
        Assert.Equal(12, tracker.Excess, 1e-12);
        Assert.Equal(0, tracker.Integrity, 1e-12);
    }
}
