namespace EscalationTrust.Benchmarks;

/// <summary>The same fourteen rules as a list of delegates, the usual home-made rules engine: all are asked, the gravest wins.</summary>
internal static class DelegateRules
{
    private static readonly (Outcome Outcome, Func<TicketFacts, bool> Fires)[] Rules =
    [
        (Outcome.Escalate, f => f.IssueSafety || (f.Vulnerable && f.Sentiment < -0.5)),
        (Outcome.Escalate, f => f.IssueLegal && (f.PolicyAmbiguity > 0.3 || f.BotConfidence < 0.9)),
        (Outcome.Escalate, f => f.IssueSecurity && !f.Authenticated),
        (Outcome.Escalate, f => f.HumanRequests >= 2 || (f.HumanRequests == 1 && (f.TurnNumber > 2 || f.Sentiment < -0.2))),
        (Outcome.Contain, f => f.HumanRequests == 1 && f.TurnNumber <= 2 && f.Sentiment >= -0.2),
        (Outcome.Escalate, f => f.RepeatCount >= 3),
        (Outcome.Contain, f => f.RepeatCount == 2 && f.BotConfidence < 0.6),
        (Outcome.Escalate, f => f.BotConfidence < 0.25 && f.TurnNumber >= 2),
        (Outcome.Contain, f => f.BotConfidence < 0.45 && f.KbMiss),
        (Outcome.Escalate, f => f.Sentiment < -0.6 && f.SentimentDelta < -0.1 && f.TurnNumber >= 2),
        (Outcome.Escalate, f => f.IssueChurn && f.AccountTier >= 2),
        (Outcome.Escalate, f => f.IssueBilling && f.AmountAtStake > 500 && f.PolicyAmbiguity > 0.4),
        (Outcome.Escalate, f => f.FailedActions >= 2 && f.MinutesElapsed > 5),
        (Outcome.Contain, f => f.TurnNumber >= 8 && f.MinutesElapsed > 15 && f.OpenTickets > 0),
    ];

    public static Outcome Decide(TicketFacts facts)
    {
        var outcome = Outcome.Automate;
        foreach ((Outcome rule, Func<TicketFacts, bool> fires) in Rules)
        {
            if (fires(facts) && rule > outcome)
            {
                outcome = rule;
            }
        }

        return outcome;
    }
}
