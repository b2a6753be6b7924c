namespace EscalationTrust;

/// <summary>Stored kebab-case names of ways to a person and of availability.</summary>
public static class AccessNames
{
    /// <summary>The stored name of a way; "undefined" for an undefined value.</summary>
    public static string Name(this AccessWay way) => way switch
    {
        AccessWay.HonestRefusal => "honest-refusal",
        AccessWay.Requested => "requested",
        AccessWay.Live => "live",
        AccessWay.Queued => "queued",
        AccessWay.Callback => "callback",
        AccessWay.Ticket => "ticket",
        _ => "undefined",
    };

    /// <summary>The stored name of an availability; "undefined" for an undefined value.</summary>
    public static string Name(this Availability availability) => availability switch
    {
        Availability.Unknown => "unknown",
        Availability.Available => "available",
        Availability.Unavailable => "unavailable",
        _ => "undefined",
    };
}
