using FsCheck;
using FsCheck.Fluent;

namespace EscalationTrust.Tests.Resolve.Queue;

public sealed class RankingTests
{
    private static readonly QueueRanking Ranking = new();
    private static readonly QueueIntegrityGuard Guard = new();

    [Fact]
    public void Under_the_ranking_integrity_is_one_but_for_capped_tickets() =>
        Check.One(Seeded.Quick.WithMaxTest(1_000), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            QueueTicket[] tickets = Tickets.Anything(new Random(seed), 40);
            QueueTicket[] uncapped = [.. tickets.Where(ticket => !Ranking.IsCapped(in ticket, Tickets.Now))];
            Ranking.Sort(uncapped, Tickets.Now);
            OrderIntegrity order = Guard.Audit(uncapped, Tickets.Now).Order;
            Assert.Equal((0.0, 1.0), (order.Excess, order.Integrity ?? 1));

            Ranking.Sort(tickets, Tickets.Now);
            int capped = tickets.Length - uncapped.Length;
            Assert.All(tickets[..capped], ticket => Assert.True(Ranking.IsCapped(in ticket, Tickets.Now)));
            Assert.Equal(tickets[..capped].OrderBy(ticket => ticket.NeedBegan).ThenBy(ticket => ticket.Id), tickets[..capped]);
        }));

    [Fact]
    public void A_request_is_overtaken_only_by_a_strictly_higher_index()
    {
        for (int seed = 0; seed < 500; seed++)
        {
            QueueTicket[] tickets = Tickets.Anything(new Random(seed), 25);
            Ranking.Sort(tickets, Tickets.Now);
            foreach ((int place, QueueTicket request) in tickets.Index().Where(entry => entry.Item.HumanRequested && entry.Item.NeedBegan is not null))
            {
                Assert.All(tickets[..place].Where(ahead => ahead.NeedBegan > request.NeedBegan), ahead =>
                    Assert.True(Ranking.IndexAt(in ahead, Tickets.Now) > Ranking.IndexAt(in request, Tickets.Now) || ahead.HumanRequested, $"seed {seed}: {ahead.Id} overtook {request.Id}"));
                Assert.All(tickets[..place].Where(ahead => ahead.NeedBegan > request.NeedBegan && ahead.HumanRequested), ahead =>
                    Assert.True(Ranking.IndexAt(in ahead, Tickets.Now) > Ranking.IndexAt(in request, Tickets.Now)));
            }
        }
    }

    [Fact]
    public void The_order_is_total_and_does_not_depend_on_the_order_of_arrival_in_memory()
    {
        for (int seed = 0; seed < 300; seed++)
        {
            QueueTicket[] tickets = Tickets.Anything(new Random(seed), 30);
            QueueTicket[] shuffled = [.. tickets];
            new Random(seed + 1).Shuffle(shuffled);
            Ranking.Sort(tickets, Tickets.Now);
            Ranking.Sort(shuffled, Tickets.Now);
            Assert.Equal(tickets, shuffled);
            Assert.Equal(tickets, shuffled.Order(Ranking.At(Tickets.Now)));
            for (int i = 1; i < tickets.Length; i++)
            {
                Assert.True(Ranking.Compare(in tickets[i - 1], in tickets[i], Tickets.Now) < 0);
                Assert.True(Ranking.Compare(in tickets[i], in tickets[i - 1], Tickets.Now) > 0);
            }
        }
    }

    [Fact]
    public void Why_one_stands_before_another_is_said()
    {
        QueueTicket high = Tickets.Simple(1, 12, 6, waited: 1), low = Tickets.Simple(2, 1, 6, waited: 5);
        Assert.Equal("1 before 2: its index 2 is higher than 0.1667", Ranking.Explain(in low, in high, Tickets.Now).ToString());
        QueueTicket old = low with { NeedBegan = Tickets.Now.AddHours(-2) };
        Assert.Equal((2L, PrecedenceReason.AgeingCap), Named(Ranking.Explain(in high, in old, Tickets.Now)));
        QueueTicket asks = low with { Id = 3, HumanRequested = true, NeedBegan = Tickets.Now };
        Assert.Equal((3L, PrecedenceReason.HumanRequested), Named(Ranking.Explain(in low, in asks, Tickets.Now)));
        QueueTicket later = low with { Id = 0, NeedBegan = Tickets.Now };
        Assert.Equal((2L, PrecedenceReason.EarlierNeed), Named(Ranking.Explain(in later, in low, Tickets.Now)));
        QueueTicket twin = low with { Id = 9 };
        Assert.Equal((2L, PrecedenceReason.LowerId), Named(Ranking.Explain(in twin, in low, Tickets.Now)));
        Assert.Equal(PrecedenceReason.Same, Ranking.Explain(in low, in low, Tickets.Now).Reason);
    }

    [Fact]
    public void The_index_is_the_marginal_rate_now_over_the_handling_time()
    {
        QueueTicket ticket = Tickets.Simple(1, 6, 3, waited: 5) with { DueBy = Tickets.Now.AddMinutes(5) };
        Assert.Equal(2, Ranking.IndexAt(in ticket, Tickets.Now));
        Assert.Equal(1, Ranking.IndexAt(ticket with { Cost = CostFunction.Linear(6) }, Tickets.Now), 1e-12);
        Assert.Equal(0.5, Ranking.IndexAt(ticket with { Cost = CostFunction.Quadratic(6) }, Tickets.Now), 1e-12);
        Assert.Equal(4, Ranking.IndexAt(ticket with { Cost = CostFunction.Barrier(6) }, Tickets.Now), 1e-12);
        Assert.Equal(200, Ranking.IndexAt(ticket with { Cost = CostFunction.Barrier(6) }, Tickets.Now.AddHours(1)), 1e-12);
        Assert.Equal(2, Ranking.IndexAt(ticket with { Cost = CostFunction.Linear(6), DueBy = null }, Tickets.Now));
        Assert.Equal(1.0 / 6, Ranking.IndexAt(default, Tickets.Now), 1e-12);
    }

    [Fact]
    public void A_base_rate_lifts_a_class()
    {
        var vip = new TicketClass(3);
        var options = new QueueRankingOptions { BaseRates = { [vip] = 12 } };
        var ranking = new QueueRanking(options);
        options.BaseRates.Clear();
        QueueTicket plain = Tickets.Simple(1, 6, 6);
        Assert.Equal(1, ranking.IndexAt(in plain, Tickets.Now));
        Assert.Equal(3, ranking.IndexAt(plain with { TicketClass = vip }, Tickets.Now));
    }

    [Fact]
    public void Without_a_cap_nobody_is_capped()
    {
        var ranking = new QueueRanking(new QueueRankingOptions { AgeingCap = null });
        QueueTicket old = Tickets.Simple(1, 1, 6, waited: 100_000), high = Tickets.Simple(2, 2, 6);
        Assert.False(ranking.IsCapped(in old, Tickets.Now));
        Assert.True(ranking.Compare(in high, in old, Tickets.Now) < 0);
        Assert.True(Ranking.Compare(in high, in old, Tickets.Now) > 0);
    }

    [Fact]
    public void Bad_options_are_all_named_at_once()
    {
        var options = new QueueRankingOptions { AgeingCap = TimeSpan.Zero, DefaultHandling = TimeSpan.Zero, DefaultWeight = -1, BaseRates = { [default] = -2 } };
        string message = Assert.Throws<ArgumentException>(() => new QueueRanking(options)).Message;
        Assert.All(["AgeingCap", "DefaultHandling", "DefaultWeight is -1", "BaseRates is -2"], part => Assert.Contains(part, message, StringComparison.Ordinal));
    }

    private static (long, PrecedenceReason) Named(QueuePrecedence precedence) => (precedence.First, precedence.Reason);
}
