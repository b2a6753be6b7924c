namespace EscalationTrust.Accuracy;

/// <summary>Conversations that an agent solved and that needed no transfer: how many would have been stopped all the same?</summary>
internal static class SolvedConversations
{
    public static TaskReport Run(Replay replay)
    {
        List<AgentConversation> all = AgentConversation.All(replay);
        List<AgentConversation> solved = [.. all.Where(c => !c.Stuck && c.Solved && !c.TransferExpected)];
        List<AgentConversation> stopped = [.. solved.Where(c => c.EscalatedAt is not null)];
        List<AgentConversation> kept = [.. solved.Where(c => !c.Transferred)];
        int others = stopped.Count(c => c.Telling.Decision.Reason != EscalationReason.HumanRequested);
        return new TaskReport
        {
            Key = "solved",
            Figures =
            [
                Figure.Share("solved agent conversations that needed no transfer, escalated all the same", stopped.Count, solved.Count)
                    with { Floor = 0.03, Goal = Goal.UpTo(0.05) },
                Figure.Share("the same, for another reason than the customer's own request for a person", others, solved.Count),
                Figure.Share("the same, of those that the agent did not hand over itself", kept.Count(c => c.EscalatedAt is not null), kept.Count),
            ],
            Apart =
            [
                .. stopped.GroupBy(c => c.Telling.Decision.Reason).Select(reason => Figure.Share($"of them for {reason.Key}", reason.Count(), solved.Count)),
                Figure.Share("transfer expected, escalated", all.Count(c => c.TransferExpected && c.EscalatedAt is not null), all.Count(c => c.TransferExpected)),
            ],
            Cases = [.. solved.Select(c => new Case { Seen = c.Telling, Positive = false, Answer = c.EscalatedAt is not null })],
        };
    }
}
