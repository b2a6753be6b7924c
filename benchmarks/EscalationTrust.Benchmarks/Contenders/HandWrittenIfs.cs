namespace EscalationTrust.Benchmarks;

/// <summary>Fourteen rules as ifs: the cheapest a reader can do with facts alone, without a memory of the conversation.</summary>
internal static class HandWrittenIfs
{
    public static Outcome Decide(TicketFacts f)
    {
        if (f.IssueSafety || (f.Vulnerable && f.Sentiment < -0.5)
            || (f.IssueLegal && (f.PolicyAmbiguity > 0.3 || f.BotConfidence < 0.9))
            || (f.IssueSecurity && !f.Authenticated)
            || f.HumanRequests >= 2 || (f.HumanRequests == 1 && (f.TurnNumber > 2 || f.Sentiment < -0.2))
            || f.RepeatCount >= 3
            || (f.BotConfidence < 0.25 && f.TurnNumber >= 2)
            || (f.Sentiment < -0.6 && f.SentimentDelta < -0.1 && f.TurnNumber >= 2)
            || (f.IssueChurn && f.AccountTier >= 2)
            || (f.IssueBilling && f.AmountAtStake > 500 && f.PolicyAmbiguity > 0.4)
            || (f.FailedActions >= 2 && f.MinutesElapsed > 5))
        {
            return Outcome.Escalate;
        }

        return (f.HumanRequests == 1 && f.TurnNumber <= 2 && f.Sentiment >= -0.2)
            || (f.RepeatCount == 2 && f.BotConfidence < 0.6)
            || (f.BotConfidence < 0.45 && f.KbMiss)
            || (f.TurnNumber >= 8 && f.MinutesElapsed > 15 && f.OpenTickets > 0)
            ? Outcome.Contain
            : Outcome.Automate;
    }
}
