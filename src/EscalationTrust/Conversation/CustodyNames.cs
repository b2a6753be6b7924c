namespace EscalationTrust;

/// <summary>Names of custody and its events as they stand in every format.</summary>
internal static class CustodyNames
{
    public static string Of(Custody custody) => custody switch
    {
        Custody.Bot => "bot",
        Custody.HandoffRequested => "handoff-requested",
        Custody.Queued => "queued",
        Custody.HumanOwned => "human-owned",
        Custody.Returned => "returned",
        Custody.Resolved => "resolved",
        Custody.Reopened => "reopened",
        Custody.HandoffFailed => "handoff-failed",
        Custody.Expired => "expired",
        _ => "undefined",
    };

    public static string Of(CustodyEvent custodyEvent) => custodyEvent switch
    {
        CustodyEvent.HandoffRequested => "handoff-requested",
        CustodyEvent.Acknowledged => "acknowledged",
        CustodyEvent.HumanOwns => "human-owns",
        CustodyEvent.Returned => "returned",
        CustodyEvent.Resolved => "resolved",
        CustodyEvent.Reopened => "reopened",
        CustodyEvent.HandoffFailed => "handoff-failed",
        CustodyEvent.Expired => "expired",
        CustodyEvent.Queued => "queued",
        CustodyEvent.HumanReplied => "human-replied",
        CustodyEvent.Transferred => "transferred",
        CustodyEvent.ResolutionConfirmed => "resolution-confirmed",
        CustodyEvent.Withdrawn => "withdrawn",
        _ => "undefined",
    };

    public static string Of(Resolution resolution) => resolution switch
    {
        Resolution.None => "none",
        Resolution.Assumed => "assumed",
        Resolution.Confirmed => "confirmed",
        _ => "undefined",
    };
}
