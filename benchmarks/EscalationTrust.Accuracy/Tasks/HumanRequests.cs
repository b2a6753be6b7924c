namespace EscalationTrust.Accuracy;

/// <summary>Does the customer ask for a person? Single utterances, each a fresh conversation.</summary>
internal static class HumanRequests
{
    public static TaskReport Run(Replay replay)
    {
        List<Case> all = [.. replay.Turns("human_request.jsonl").Where(seen => !IsLookAlike(seen)).Select(Judge)];
        List<Case> headline = [.. all.Where(c => c.Seen.Row.Language == "en" && !IsRouted(c.Seen))];
        var apart = new List<Figure>();
        foreach (IGrouping<string, Case> source in all.Where(c => c.Seen.Row.Language == "en").GroupBy(c => c.Seen.Row.Source))
        {
            apart.AddRange(RecallAndPrecision(source.Key, [.. source]));
        }

        apart.AddRange(RecallAndPrecision("hint3, all three", [.. all.Where(c => IsRouted(c.Seen))]));
        foreach (IGrouping<string, Case> language in all.Where(c => c.Seen.Row.Language != "en").GroupBy(c => c.Seen.Row.Language))
        {
            apart.AddRange(RecallAndPrecision($"language {language.Key}", [.. language]));
        }

        Figure[] figures = [.. RecallAndPrecision("asks for a person, English without HINT3", headline)];
        return new TaskReport
        {
            Key = "human-request",
            Figures =
            [
                figures[0] with { Floor = 0.75, Goal = Goal.From(0.96) },
                figures[1] with { Floor = 0.7, Goal = Goal.From(0.97) },
            ],
            Apart = apart,
            Notes = ["HINT3's label means \"route to a person\" and includes implicit cries, so it stands apart. Look-alikes are a task of their own."],
            Cases = headline,
        };
    }

    public static bool IsLookAlike(Observation seen) => seen.Row.Labels.Flag("ambiguous_negative");

    private static bool IsRouted(Observation seen) => seen.Row.Source.StartsWith("hint3/", StringComparison.Ordinal);

    private static Case Judge(Observation seen)
    {
        Labels labels = seen.Row.Labels;
        return new Case
        {
            Seen = seen,
            Positive = labels.Flag("human_request") || labels.Text("intent") == "contact_human_agent",
            Answer = seen.AsksForPerson,
        };
    }

    private static Figure[] RecallAndPrecision(string name, List<Case> cases)
    {
        int found = cases.Count(c => c.Positive && c.Answer == true);
        return
        [
            Figure.Share($"{name}: recall", found, cases.Count(c => c.Positive)),
            Figure.Share($"{name}: precision", found, cases.Count(c => c.Answer == true)),
        ];
    }
}
