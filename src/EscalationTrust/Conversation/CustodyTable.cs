namespace EscalationTrust;

/// <summary>The strict state machine of custody, as data: for each event, where it may come from and where it leads.</summary>
internal static class CustodyTable
{
    private static readonly Rule[] Rules =
    [
        new(CustodyEvent.HandoffRequested, Custody.HandoffRequested,
            [Custody.Bot, Custody.Returned, Custody.Reopened, Custody.HandoffFailed, Custody.Expired]),
        new(CustodyEvent.Acknowledged, Custody.Queued, [Custody.HandoffRequested]),
        // A person may walk up to any open conversation, asked for or not.
        new(CustodyEvent.HumanOwns, Custody.HumanOwned,
            [Custody.Bot, Custody.HandoffRequested, Custody.Queued, Custody.Returned, Custody.Reopened, Custody.HandoffFailed, Custody.Expired]),
        new(CustodyEvent.Returned, Custody.Returned, [Custody.HumanOwned]),
        new(CustodyEvent.Resolved, Custody.Resolved,
            [Custody.Bot, Custody.HumanOwned, Custody.Returned, Custody.Reopened]),
        new(CustodyEvent.Reopened, Custody.Reopened, [Custody.Resolved]),
        new(CustodyEvent.HandoffFailed, Custody.HandoffFailed, [Custody.HandoffRequested, Custody.Queued]),
        new(CustodyEvent.Expired, Custody.Expired, [Custody.HandoffRequested, Custody.Queued]),
    ];

    public static CustodyChange Next(Custody from, CustodyEvent custodyEvent)
    {
        if ((uint)custodyEvent >= (uint)Rules.Length)
        {
            return new CustodyChange { Outcome = CustodyOutcome.Rejected, Event = custodyEvent, From = from, To = from };
        }

        Rule rule = Rules[(int)custodyEvent];
        CustodyOutcome outcome = rule.To == from ? CustodyOutcome.Duplicate
            : Array.IndexOf(rule.From, from) >= 0 ? CustodyOutcome.Applied
            : CustodyOutcome.Rejected;
        return new CustodyChange
        {
            Outcome = outcome,
            Event = custodyEvent,
            From = from,
            To = outcome == CustodyOutcome.Applied ? rule.To : from,
        };
    }

    public static string Expected(CustodyEvent custodyEvent) =>
        (uint)custodyEvent >= (uint)Rules.Length
            ? "the event is not defined"
            : "it needs " + string.Join(" or ", Rules[(int)custodyEvent].From.Select(CustodyNames.Of));

    private readonly record struct Rule(CustodyEvent Event, Custody To, Custody[] From);
}
