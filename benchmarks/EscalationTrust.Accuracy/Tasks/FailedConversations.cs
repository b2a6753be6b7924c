namespace EscalationTrust.Accuracy;

/// <summary>Does the highest risk tell failed agent conversations from solved ones? Stuck bots are left out: they are another task.</summary>
internal static class FailedConversations
{
    public static TaskReport Run(Replay replay)
    {
        List<AgentConversation> all = [.. AgentConversation.All(replay).Where(c => !c.Stuck)];
        List<ScoredCase> byRisk = [.. all.Select(c => Scored(c, c.Peak.Risk))];
        List<ScoredCase> byLength = [.. all.Select(c => Scored(c, c.Turns.Count))];
        return new TaskReport
        {
            Key = "failed",
            Figures =
            [
                Figure.Area("failed against solved agent conversations, highest risk: AUC", byRisk) with { Floor = 0.53, Goal = Goal.From(0.68) },
                Figure.Area("failed against solved, number of customer turns alone", byLength),
                Figure.Area("failed against solved, risk above number of turns", byRisk) with { Interval = RocArea.Difference(byRisk, byLength) },
            ],
            Notes = ["Tasks repeat across runs; the interval treats the runs of one task as one group."],
            Cases = [.. all.Select(c => new Case { Seen = c.Peak, Positive = !c.Solved })],
        };
    }

    private static ScoredCase Scored(AgentConversation conversation, double score) =>
        new(score, !conversation.Solved, conversation.Task);
}
