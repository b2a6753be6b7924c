namespace EscalationTrust.Accuracy;

/// <summary>
/// Does risk rank the customer turns on which a person should have taken over above the others? The words are stand-ins,
/// so that only structure can be read; customer turns only, or who is speaking is what gets measured.
/// </summary>
internal static class HandoffTiming
{
    public static TaskReport Run(Replay replay)
    {
        List<Case> cases =
        [
            .. replay.Turns("handoff_timing.jsonl")
                .Select(seen => new Case { Seen = seen, Positive = seen.Message.Labels.Flag("transferable") }),
        ];
        List<ScoredCase> byRisk = [.. cases.Select(c => c.Scored(c.Score))];
        List<ScoredCase> byPosition = [.. cases.Select(c => c.Scored(c.Seen.Index))];
        List<ScoredCase> byTurn = [.. cases.Select(c => c.Scored(c.Seen.CustomerTurn))];
        double[] overlaps = [.. replay.Conversations("handoff_timing.jsonl").SelectMany(WordOverlap.WithEarlier)];
        List<ScoredCase> byOverlap = [.. cases.Select((c, i) => c.Scored(overlaps[i]))];
        return new TaskReport
        {
            Key = "handoff-timing",
            Figures =
            [
                Figure.Area("transferable customer turns: AUC", byRisk) with { Floor = 0.6 },
                Above("transferable, risk above position alone", byRisk, byPosition),
                Above("transferable, risk above count of customer turns alone", byRisk, byTurn),
                Above("transferable, risk above plain Jaccard alone", byRisk, byOverlap),
                Figure.Area("transferable, position alone", byPosition),
                Figure.Area("transferable, count of customer turns alone", byTurn),
                Figure.Area("transferable, plain Jaccard alone", byOverlap),
            ],
            Cases = cases,
        };
    }

    // A paired difference; its interval says whether chance would do as well.
    private static Figure Above(string name, List<ScoredCase> cases, List<ScoredCase> others) =>
        Figure.Area(name, cases) with { Interval = RocArea.Difference(cases, others), Goal = Goal.Above(0) };
}
