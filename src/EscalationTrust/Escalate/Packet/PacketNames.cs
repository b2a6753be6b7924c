namespace EscalationTrust;

/// <summary>Stored kebab-case names of what stands in a packet.</summary>
public static class PacketNames
{
    /// <summary>The stored name of a priority.</summary>
    public static string Name(this HandoffPriority priority) => priority switch
    {
        HandoffPriority.Normal => "normal",
        HandoffPriority.High => "high",
        HandoffPriority.Urgent => "urgent",
        HandoffPriority.Emergency => "emergency",
        _ => "undefined",
    };

    /// <summary>The stored name of an availability.</summary>
    public static string Name(this Availability availability) => availability switch
    {
        Availability.Unknown => "unknown",
        Availability.Available => "available",
        Availability.Unavailable => "unavailable",
        _ => "undefined",
    };

    /// <summary>The stored name of a speaker.</summary>
    public static string Name(this Speaker speaker) => speaker switch
    {
        Speaker.Customer => "customer",
        Speaker.Bot => "bot",
        Speaker.Human => "human",
        Speaker.Tool => "tool",
        _ => "undefined",
    };

    /// <summary>The stored name of an outcome.</summary>
    public static string Name(this AttemptOutcome outcome) => outcome switch
    {
        AttemptOutcome.Unknown => "unknown",
        AttemptOutcome.Failed => "failed",
        AttemptOutcome.Rejected => "rejected",
        AttemptOutcome.AskedAgain => "asked-again",
        AttemptOutcome.Accepted => "accepted",
        AttemptOutcome.PersonRequested => "person-requested",
        _ => "undefined",
    };

    /// <summary>The stored name of a kind of contact.</summary>
    public static string Name(this ContactKind kind) => kind switch
    {
        ContactKind.Other => "other",
        ContactKind.Email => "email",
        ContactKind.Phone => "phone",
        ContactKind.Messenger => "messenger",
        _ => "undefined",
    };

    /// <summary>The stored name of an account's value.</summary>
    public static string Name(this AccountTier tier) => tier switch
    {
        AccountTier.Unknown => "unknown",
        AccountTier.Standard => "standard",
        AccountTier.High => "high",
        AccountTier.Strategic => "strategic",
        _ => "undefined",
    };
}
