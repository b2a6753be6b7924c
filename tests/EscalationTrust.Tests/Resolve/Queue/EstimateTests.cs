namespace EscalationTrust.Tests.Resolve.Queue;

/// <summary>The estimate by levels says how far it may be off, and is not farther off.</summary>
public sealed class EstimateTests
{
    private static readonly QueueIntegrityGuard Guard = new();

    [Fact]
    public void The_true_excess_lies_within_the_bound()
    {
        for (int seed = 0; seed < 2_000; seed++)
        {
            QueueTicket[] tickets = Tickets.Anything(new Random(seed), 60);
            OrderIntegrity exact = Guard.Audit(tickets, Tickets.Now).Order;
            OrderIntegrity estimate = Guard.Estimate(tickets, Tickets.Now).Order;
            Assert.InRange(exact.Excess, estimate.Excess - estimate.ExcessError, estimate.Excess + estimate.ExcessError);
            Assert.InRange(exact.WorstExcess, estimate.WorstExcess - estimate.ExcessError, estimate.WorstExcess + estimate.ExcessError);
            Assert.Equal((exact.Waiting, exact.Undeclared), (estimate.Waiting, estimate.Undeclared));
            Assert.Equal(exact.Integrity is null, estimate.Integrity is null);
        }
    }

    [Fact]
    public void A_few_classes_with_one_cost_each_are_exact()
    {
        var random = new Random(3);
        double[] weights = [10, 3, 1];
        QueueTicket[] tickets = [.. Enumerable.Range(0, 5_000).Select(id => Tickets.Simple(id, weights[random.Next(3)], 6))];
        OrderIntegrity exact = Guard.Audit(tickets, Tickets.Now).Order;
        OrderIntegrity estimate = Guard.Estimate(tickets, Tickets.Now).Order;
        Assert.Equal(exact.Integrity!.Value, estimate.Integrity!.Value, 1e-10);
        Assert.True(estimate.ExcessError < 1e-9 * exact.WorstExcess);
    }

    [Fact]
    public void On_a_large_mixed_queue_it_is_off_by_less_than_a_thousandth()
    {
        var random = new Random(4);
        QueueTicket[] tickets = [.. Enumerable.Range(0, 20_000).Select(id => Tickets.Simple(id, 0.1 + (random.NextDouble() * 10), 1 + (random.NextDouble() * 20)))];
        double exact = Guard.Audit(tickets, Tickets.Now).Order.Integrity!.Value;
        Assert.Equal(exact, Guard.Estimate(tickets, Tickets.Now).Order.Integrity!.Value, 0.001);
    }

    [Fact]
    public void A_higher_index_never_has_a_lower_level()
    {
        int level = 0;
        for (double index = 0; index < 1e6; index = (index * 1.01) + 1e-7)
        {
            Assert.InRange(OrderLevel.Of(index), level, OrderLevel.Count - 1);
            level = OrderLevel.Of(index);
        }

        Assert.Equal(OrderLevel.Count - 1, level);
        Assert.Equal(0, OrderLevel.Of(0));
    }

    [Fact]
    public void The_other_parts_are_those_of_the_exact_audit()
    {
        QueueTicket[] tickets = Tickets.Anything(new Random(8), 60);
        var conditions = new QueueConditions { Servers = 3, MeanPatience = TimeSpan.FromMinutes(9) };
        QueueIntegrity exact = Guard.Audit(tickets, Tickets.Now, conditions);
        QueueIntegrity estimate = Guard.Estimate(tickets, Tickets.Now, conditions);
        Assert.Equal(exact with { Order = default }, estimate with { Order = default });
    }
}
