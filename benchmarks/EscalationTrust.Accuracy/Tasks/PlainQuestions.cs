namespace EscalationTrust.Accuracy;

/// <summary>False alarms: nobody in these questions asks for a person.</summary>
internal static class PlainQuestions
{
    // Fraud, theft and unrecognised payments: a policy may well want a person here, so they are reported apart.
    private static readonly HashSet<string> SetAside = new(StringComparer.Ordinal)
    {
        "compromised_card", "lost_or_stolen_card", "lost_or_stolen_phone", "card_payment_not_recognised",
        "cash_withdrawal_not_recognised", "direct_debit_payment_not_recognised", "report_fraud", "report_lost_card",
    };

    public static TaskReport RunRequested(Replay replay)
    {
        List<Case> cases = [.. replay.Turns("plain_questions.jsonl").Select(seen => Judge(seen, seen.AsksForPerson))];
        return new TaskReport
        {
            Key = "plain-requested",
            Figures = [Alarms("plain questions taken for a request for a person", cases) with { Floor = 0.005, Goal = Goal.UpTo(0.0005) }],
            Apart = [.. BySource(cases)],
            Cases = cases,
        };
    }

    public static TaskReport RunEscalated(Replay replay)
    {
        List<Case> all = [.. replay.Turns("plain_questions.jsonl").Select(seen => Judge(seen, seen.Decision.BotMustNotAnswer))];
        List<Case> cases = [.. all.Where(c => !SetAside.Contains(c.Seen.Row.Labels.Text("intent")))];
        List<Case> setAside = [.. all.Except(cases)];
        List<Case> alarms = [.. cases.Where(c => c.Answer == true)];
        return new TaskReport
        {
            Key = "plain-escalated",
            Figures = [Alarms("plain questions escalated for any reason", cases) with { Goal = Goal.UpTo(0.01) }],
            Apart =
            [
                .. BySource(cases),
                .. Enumerable.Range(0, 64).Select(i => (Signal)i)
                    .Select(signal => Figure.Share($"escalated and showing {signal}", alarms.Count(c => c.Seen.Decision.Signals.Contains(signal)), cases.Count))
                    .Where(figure => figure.Hits != 0),
                Figure.Share("plain questions contained", cases.Count(c => c.Seen.Decision.Stage == LadderStage.Contain), cases.Count),
                Alarms("fraud, theft, unrecognised payments: escalated", setAside),
                Figure.Share("fraud, theft, unrecognised payments: contained", setAside.Count(c => c.Seen.Decision.Stage == LadderStage.Contain), setAside.Count),
                .. setAside.GroupBy(c => c.Seen.Row.Labels.Text("intent")).Select(intent => Alarms($"{intent.Key}: escalated", [.. intent])),
            ],
            Notes = [$"Fraud, theft and unrecognised payments are set aside: {string.Join(", ", SetAside)}."],
            Cases = cases,
        };
    }

    private static Case Judge(Observation seen, bool answer) => new() { Seen = seen, Positive = false, Answer = answer };

    private static Figure Alarms(string name, List<Case> cases) =>
        Figure.Share(name, cases.Count(c => c.Answer == true), cases.Count);

    private static IEnumerable<Figure> BySource(List<Case> cases) =>
        cases.GroupBy(c => c.Seen.Row.Source).Select(source => Alarms($"of them {source.Key}", [.. source]));
}
