namespace EscalationTrust.Accuracy;

/// <summary>Does risk rank the turns on which raters found the customer dissatisfied above the others?</summary>
internal static class Dissatisfaction
{
    public static TaskReport Run(Replay replay, string source, double floor, double reach)
    {
        List<Case> cases =
        [
            .. replay.Turns("turn_satisfaction.jsonl")
                .Where(seen => seen.Row.Source == "uss/" + source && seen.Message.Labels.Has("sat_mean"))
                .Select(seen => new Case { Seen = seen, Positive = seen.Message.Labels.Number("sat_mean") < 2.5 }),
        ];
        return new TaskReport
        {
            Key = "dissatisfied-" + source,
            Figures =
            [
                Figure.Area($"dissatisfied customer turns, {source.ToUpperInvariant()}: AUC", [.. cases.Select(c => c.Scored(c.Score))])
                    with { Floor = floor, Goal = Goal.From(reach) },
            ],
            Apart = [Figure.Area($"{source}: position in the conversation alone", [.. cases.Select(c => c.Scored(c.Seen.CustomerTurn))])],
            Cases = cases,
        };
    }
}
