namespace EscalationTrust;

/// <summary>The strict state machine of custody, as data: for each event, where it may come from and where it leads.</summary>
/// <remarks>An event that would lead where the conversation already is, and may not come from there, is a duplicate.</remarks>
internal static class CustodyTable
{
    public const int Events = 13;

    private static readonly Custody[] WithPeopleAhead =
    [
        Custody.Bot, Custody.HandoffRequested, Custody.Queued, Custody.Returned, Custody.Reopened, Custody.HandoffFailed, Custody.Expired,
    ];

    /// <summary>In the order of the events' numbers.</summary>
    private static readonly CustodyRule[] Rules =
    [
        new(CustodyEvent.HandoffRequested, Custody.HandoffRequested,
            [Custody.Bot, Custody.Returned, Custody.Reopened, Custody.HandoffFailed, Custody.Expired]),

        // A late acknowledgement: the desk has it after all.
        new(CustodyEvent.Acknowledged, Custody.Queued, [Custody.HandoffRequested, Custody.HandoffFailed, Custody.Expired]),

        // A person may walk up to any open conversation, asked for or not.
        new(CustodyEvent.HumanOwns, Custody.HumanOwned, WithPeopleAhead),
        new(CustodyEvent.Returned, Custody.Returned, [Custody.HumanOwned]),

        // Not while a person is owed: only the customer's own word closes that.
        new(CustodyEvent.Resolved, Custody.Resolved, [Custody.Bot, Custody.HumanOwned, Custody.Returned, Custody.Reopened]),
        new(CustodyEvent.Reopened, Custody.Reopened, [Custody.Resolved]),
        new(CustodyEvent.HandoffFailed, Custody.HandoffFailed, [Custody.HandoffRequested, Custody.Queued]),
        new(CustodyEvent.Expired, Custody.Expired, [Custody.HandoffRequested, Custody.Queued]),
        new(CustodyEvent.Queued, Custody.Queued, [Custody.HandoffRequested, Custody.HandoffFailed, Custody.Expired]),
        new(CustodyEvent.HumanReplied, Custody.HumanOwned, [.. WithPeopleAhead, Custody.HumanOwned]),
        new(CustodyEvent.Transferred, Custody.HumanOwned, [Custody.HumanOwned]),

        // From an assumed resolution too: the customer's word is worth more.
        new(CustodyEvent.ResolutionConfirmed, Custody.Resolved, [.. WithPeopleAhead, Custody.HumanOwned, Custody.Resolved]),
        new(CustodyEvent.Withdrawn, Custody.Returned, [Custody.HandoffRequested, Custody.Queued, Custody.HandoffFailed, Custody.Expired]),
    ];

    public static bool IsDefined(CustodyEvent custodyEvent) => (uint)custodyEvent < Events;

    /// <summary>Where a defined event leads.</summary>
    public static Custody Target(CustodyEvent custodyEvent) => Rules[(int)custodyEvent].To;

    /// <summary>Whether a defined event may happen in a custody.</summary>
    public static bool Allows(Custody from, CustodyEvent custodyEvent) =>
        from <= Custody.Expired && (Rules[(int)custodyEvent].FromBits & (1 << (int)from)) != 0;

    /// <summary>The custodies in which an event may happen, in words.</summary>
    public static string Origins(CustodyEvent custodyEvent)
    {
        var names = new List<string>();
        for (var from = Custody.Bot; IsDefined(custodyEvent) && from <= Custody.Expired; from++)
        {
            if (Allows(from, custodyEvent))
            {
                names.Add(CustodyNames.Of(from));
            }
        }

        return string.Join(" or ", names);
    }
}
