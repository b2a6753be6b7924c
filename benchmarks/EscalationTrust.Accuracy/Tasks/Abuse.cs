namespace EscalationTrust.Accuracy;

/// <summary>Does risk rank exchanges whose last customer message is abusive above the others?</summary>
internal static class Abuse
{
    public static TaskReport Run(Replay replay)
    {
        List<Case> cases =
        [
            .. replay.Conversations("abuse.jsonl")
                .Select(turns => new Case { Seen = turns[^1], Positive = turns[^1].Row.Labels.Flag("abuse") }),
        ];
        return new TaskReport
        {
            Key = "abuse",
            Figures =
            [
                Figure.Area("abuse on the last customer turn: AUC", [.. cases.Select(c => c.Scored(c.Score))])
                    with { Floor = 0.51, Goal = Goal.From(0.82) },
            ],
            Apart =
            [
                .. cases.GroupBy(c => c.Seen.Row.Source)
                    .Select(source => Figure.Area($"of them {source.Key}", [.. source.Select(c => c.Scored(c.Score))])),
            ],
            Cases = cases,
        };
    }
}
