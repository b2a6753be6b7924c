namespace EscalationTrust;

/// <summary>Stored names of the choices a policy has.</summary>
internal static class PolicyNames
{
    public static string Of(KillSwitch value) => value switch
    {
        KillSwitch.Off => "off",
        KillSwitch.Contain => "contain",
        KillSwitch.Escalate => "escalate",
        _ => "undefined",
    };

    public static string Of(HandoffPriority value) => value switch
    {
        HandoffPriority.Normal => "normal",
        HandoffPriority.High => "high",
        HandoffPriority.Urgent => "urgent",
        HandoffPriority.Emergency => "emergency",
        _ => "undefined",
    };
}
