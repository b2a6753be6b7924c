namespace EscalationTrust.Tests.Resolve.Queue;

public sealed class RankedQueueTests
{
    private static readonly QueueRanking Ranking = new();

    [Fact]
    public void At_every_moment_it_gives_out_what_a_sort_at_that_moment_puts_first()
    {
        for (int seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var queue = new RankedQueue(Ranking);
            var twin = new List<QueueTicket>();
            DateTimeOffset now = Tickets.Now;
            for (int step = 0; step < 120; step++)
            {
                now = now.AddMinutes(random.NextDouble() * 6);
                switch (random.Next(6))
                {
                    case < 3:
                        QueueTicket added = Tickets.Any(random, step);
                        queue.Enqueue(in added, now);
                        twin.Add(added.NeedBegan is null ? added with { NeedBegan = now } : added);
                        break;
                    case 3 when twin.Count > 0:
                        QueueTicket old = twin[random.Next(twin.Count)];
                        QueueTicket changed = Tickets.Any(random, (int)old.Id);
                        Assert.True(queue.Reprioritize(in changed));
                        twin.Remove(old);
                        twin.Add(changed with { NeedBegan = changed.NeedBegan < old.NeedBegan ? changed.NeedBegan : old.NeedBegan, HumanRequested = changed.HumanRequested || old.HumanRequested });
                        break;
                    case 4 when twin.Count > 0:
                        QueueTicket gone = twin[random.Next(twin.Count)];
                        Assert.True(queue.Remove(gone.Id, out QueueTicket removed));
                        Assert.Equal(gone, removed);
                        twin.Remove(gone);
                        break;
                    default:
                        twin.Sort(Ranking.At(now));
                        Assert.Equal(twin, queue.InOrder(now));
                        Assert.Equal(twin.Count > 0, queue.TryDequeue(now, out QueueTicket first));
                        Assert.Equal(twin.FirstOrDefault(), first);
                        twin.RemoveRange(0, Math.Min(1, twin.Count));
                        break;
                }

                Assert.Equal(twin.Count, queue.Count);
            }
        }
    }

    [Fact]
    public void Nobody_who_came_later_passes_a_wait_beyond_the_cap()
    {
        var cap = TimeSpan.FromMinutes(60);
        var ranking = new QueueRanking(new QueueRankingOptions { AgeingCap = cap });
        for (int seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var queue = new RankedQueue(ranking);
            var waiting = new Dictionary<long, DateTimeOffset>();
            DateTimeOffset now = Tickets.Now;
            for (int step = 0; step < 400; step++)
            {
                // More come than are served, and most of them are worth more than those who wait.
                now = now.AddMinutes(1);
                QueueTicket ticket = Tickets.Simple(step, random.Next(10) == 0 ? 0.01 : 10, 6) with { NeedBegan = now };
                queue.Enqueue(in ticket, now);
                waiting.Add(ticket.Id, now);
                if (random.Next(3) == 0 && queue.TryDequeue(now, out QueueTicket served))
                {
                    Assert.DoesNotContain(waiting, other => now - other.Value >= cap && other.Value < served.NeedBegan);
                    waiting.Remove(served.Id);
                }
            }
        }
    }

    [Fact]
    public void A_ticket_is_passed_by_no_more_than_came_within_the_cap_after_it()
    {
        var ranking = new QueueRanking(new QueueRankingOptions { AgeingCap = TimeSpan.FromMinutes(30) });
        var queue = new RankedQueue(ranking);
        DateTimeOffset began = Tickets.Now;
        queue.Enqueue(Tickets.Simple(0, 0.001, 6) with { NeedBegan = began }, began);
        int passed = 0;
        for (int minute = 1; minute < 200; minute++)
        {
            DateTimeOffset now = began.AddMinutes(minute);
            queue.Enqueue(Tickets.Simple(minute, 50, 6) with { NeedBegan = now }, now);
            Assert.True(queue.TryDequeue(now, out QueueTicket served));
            if (served.Id == 0)
            {
                break;
            }

            passed++;
        }

        Assert.Equal(29, passed);
    }

    [Fact]
    public void A_clock_is_never_reset_and_a_request_stays_a_request()
    {
        var queue = new RankedQueue(Ranking);
        QueueTicket ticket = Tickets.Simple(5, 1, 6, waited: 50) with { HumanRequested = true };
        queue.Enqueue(in ticket, Tickets.Now);
        Assert.True(queue.Reprioritize(ticket with { NeedBegan = Tickets.Now, HumanRequested = false, EnteredLane = Tickets.Now, Cost = CostFunction.Constant(3) }));
        Assert.True(queue.TryPeek(Tickets.Now, out QueueTicket kept));
        Assert.Equal((ticket.NeedBegan, true, 3.0), (kept.NeedBegan, kept.HumanRequested, kept.Cost.Weight));
        Assert.True(queue.Reprioritize(kept with { NeedBegan = null }));
        Assert.True(queue.Reprioritize(kept with { NeedBegan = Tickets.Now.AddMinutes(-70) }));
        Assert.True(queue.TryDequeue(Tickets.Now, out kept));
        Assert.Equal(Tickets.Now.AddMinutes(-70), kept.NeedBegan);
    }

    [Fact]
    public void What_does_not_wait_cannot_be_changed_and_what_waits_cannot_be_added()
    {
        var queue = new RankedQueue(Ranking);
        Assert.False(queue.Reprioritize(Tickets.Simple(1, 1, 6)));
        Assert.False(queue.Remove(1, out _));
        Assert.False(queue.TryDequeue(Tickets.Now, out _));
        queue.Enqueue(Tickets.Simple(1, 1, 6), Tickets.Now);
        Assert.Contains("Reprioritize", Assert.Throws<ArgumentException>(() => queue.Enqueue(Tickets.Simple(1, 9, 9), Tickets.Now)).Message, StringComparison.Ordinal);
        Assert.Equal(1, queue.Count);
    }
}
