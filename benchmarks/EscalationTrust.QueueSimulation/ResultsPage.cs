using System.Globalization;
using System.Text;

namespace EscalationTrust.QueueSimulation;

/// <summary>The table as a Markdown page.</summary>
internal static class ResultsPage
{
    public static string Write(Dictionary<Discipline, List<Outcome>> results, int seeds, int contacts)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            # Queue disciplines, simulated

            Made by `dotnet run -c Release --project benchmarks/EscalationTrust.QueueSimulation`. M/M/{Scenario.Servers}, load {Scenario.Load}, {Scenario.Handling} minutes
            a contact; classes high/mid/low are 10/30/60 % of contacts, cost 10/3/1 a minute and are due in 2/10/30 minutes.
            {seeds} paired seeds: in each the same contacts, {contacts:N0} counted after {Scenario.WarmUp:N0} to fill the queue. Means with 95 % intervals over seeds.

            | discipline | risk-weighted wait | high: mean min | high: breach | mid: mean min | mid: breach | low: breach | low: longest min |
            |---|--:|--:|--:|--:|--:|--:|--:|

            """);
        foreach ((Discipline discipline, List<Outcome> outcomes) in results)
        {
            Row(page, discipline.Name, outcomes, [
                (o => o.WeightedWait, "0.0"), (o => o.MeanWait[0], "0.0"), (o => o.Breach[0], "0.000"), (o => o.MeanWait[1], "0.0"),
                (o => o.Breach[1], "0.000"), (o => o.Breach[2], "0.000"), (o => o.Longest[2], "0")]);
        }

        page.Append("""

            Integrity of the order, audited every 200 contacts by `QueueIntegrityGuard`:

            | discipline | by the declared cost (c·w/T) | the same, capped tickets left out | by constant costs |
            |---|--:|--:|--:|

            """);
        foreach ((Discipline discipline, List<Outcome> outcomes) in results)
        {
            Row(page, discipline.Name, outcomes, [(o => o.Declared, "0.000"), (o => o.DeclaredUncapped, "0.000"), (o => o.Constant, "0.000")]);
        }

        Pairs(page, results);
        return page.ToString();
    }

    private static void Row(StringBuilder page, string name, List<Outcome> outcomes, (Func<Outcome, double> Value, string Format)[] columns)
    {
        IEnumerable<string> cells = columns.Select(column => Spread.Of([.. outcomes.Select(column.Value)]).Show(column.Format));
        page.Append("| ").Append(name).Append(" | ").AppendJoin(" | ", cells).Append(" |\n");
    }

    private static void Pairs(StringBuilder page, Dictionary<Discipline, List<Outcome>> results)
    {
        List<Outcome> ours = results[Discipline.Named(Discipline.Ours)];
        page.Append("""

            Our ranking against two others. "Own interval": our mean lies within the other's own 95 % interval. "Paired": the mean
            difference, ours minus the other, seed by seed; an interval that holds zero shows none.

            | against | risk-weighted wait: own interval | paired | high: breach: own interval | paired |
            |---|---|--:|---|--:|

            """);
        foreach (string other in new[] { Discipline.Pure, Discipline.Fifo })
        {
            List<Outcome> theirs = results[Discipline.Named(other)];
            page.Append("| ").Append(other);
            Compare(page, [.. ours.Select(o => o.WeightedWait)], [.. theirs.Select(o => o.WeightedWait)], "0.000");
            Compare(page, [.. ours.Select(o => o.Breach[0])], [.. theirs.Select(o => o.Breach[0])], "0.0000");
            page.Append(" |\n");
        }

        double erlang = WaitForecast.MeanWait(Scenario.Servers, Scenario.ArrivalsPerMinute, Scenario.Handling) * Scenario.Classes.Sum(kind => kind.Share * kind.Cost);
        page.Append(CultureInfo.InvariantCulture, $"\nErlang C gives a risk-weighted wait of {erlang:0.0} for first come, first served.\n");
        page.Append(CultureInfo.InvariantCulture, $"The longest wait of all under our ranking: {ours.Max(o => o.Longest.Max()):0.0} minutes, the cap is {Scenario.CapMinutes}.\n");
    }

    private static void Compare(StringBuilder page, double[] ours, double[] theirs, string format)
    {
        Spread own = Spread.Of(theirs), paired = Spread.Of([.. ours.Zip(theirs, (a, b) => a - b)]);
        string verdict = own.Holds(ours.Average()) ? "within" : ours.Average() < own.Mean ? "below" : "above";
        page.Append(" | ").Append(verdict).Append(" | ").Append(paired.Show(format));
    }
}
