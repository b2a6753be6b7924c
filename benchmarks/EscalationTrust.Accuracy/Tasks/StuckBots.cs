namespace EscalationTrust.Accuracy;

/// <summary>Bots that loop for ever: are they stopped, and soon?</summary>
internal static class StuckBots
{
    private const int Soon = 8;

    public static TaskReport Run(Replay replay)
    {
        List<AgentConversation> stuck = [.. AgentConversation.All(replay).Where(c => c.Stuck)];
        int[] counts = [.. stuck.Where(c => c.EscalatedAt is not null).Select(c => c.EscalatedAt!.Value).Order()];
        return new TaskReport
        {
            Key = "stuck",
            Figures =
            [
                Figure.Share("stuck bots: escalated", counts.Length, stuck.Count) with { Floor = 0.07, Goal = Goal.From(0.98) },
                Figure.Share($"stuck bots: escalated within {Soon} customer turns", counts.Count(turn => turn <= Soon), stuck.Count)
                    with { Floor = 0.06, Goal = Goal.From(0.9) },
            ],
            Apart = [.. counts.GroupBy(turn => turn).Select(turn => Figure.Share($"stuck bots: escalated on customer turn {turn.Key}", turn.Count(), stuck.Count))],
            Cases =
            [
                .. stuck.Select(c => new Case { Seen = c.Telling, Positive = true, Answer = c.EscalatedAt <= Soon }),
            ],
        };
    }
}
