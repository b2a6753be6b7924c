namespace EscalationTrust;

/// <summary>Stored kebab-case names of ways to a person.</summary>
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
}
