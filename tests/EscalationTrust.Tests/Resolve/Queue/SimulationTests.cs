using EscalationTrust.QueueSimulation;

namespace EscalationTrust.Tests.Resolve.Queue;

/// <summary>A small seeded part of the simulation of benchmarks/EscalationTrust.QueueSimulation.</summary>
public sealed class SimulationTests
{
    private const int Contacts = 9_000;

    [Fact]
    public void Our_ranking_waits_as_pure_generalised_cmu_does_and_far_less_than_first_come()
    {
        Outcome[] ours = Play(Discipline.Ours), pure = Play(Discipline.Pure), fifo = Play(Discipline.Fifo);
        Assert.Equal(pure.Average(o => o.WeightedWait), ours.Average(o => o.WeightedWait), 0.02 * pure.Average(o => o.WeightedWait));
        Assert.Equal(pure.Average(o => o.Breach[0]), ours.Average(o => o.Breach[0]), 0.01);
        Assert.True(ours.Average(o => o.WeightedWait) < 0.7 * fifo.Average(o => o.WeightedWait));
        Assert.True(ours.Average(o => o.Breach[0]) < 0.4 * fifo.Average(o => o.Breach[0]));

        // Who reaches the cap is next but for those who reached it before.
        Assert.All(ours, outcome => Assert.InRange(outcome.Longest.Max(), 0, Scenario.CapMinutes + 15));
        Assert.All(ours, outcome => Assert.Equal(1, outcome.DeclaredUncapped, 12));
        Assert.All(fifo, outcome => Assert.True(outcome.Declared < 0.9));
    }

    [Fact]
    public void First_come_first_served_waits_as_Erlang_C_says()
    {
        double waited = Play(Discipline.Fifo, seeds: 6).Average(o => (0.1 * o.MeanWait[0]) + (0.3 * o.MeanWait[1]) + (0.6 * o.MeanWait[2]));
        double expected = WaitForecast.MeanWait(Scenario.Servers, Scenario.ArrivalsPerMinute, Scenario.Handling);
        Assert.Equal(expected, waited, 0.4 * expected);
    }

    private static Outcome[] Play(string discipline, int seeds = 3) =>
        [.. Enumerable.Range(1, seeds).Select(seed => Desk.Play(Discipline.Named(discipline), Contact.Generate(Scenario.WarmUp + Contacts, seed)))];
}
