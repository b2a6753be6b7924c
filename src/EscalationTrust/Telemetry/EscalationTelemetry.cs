using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace EscalationTrust;

/// <summary>Names of everything the library measures. See <c>docs/telemetry.md</c>.</summary>
/// <remarks>No name or value ever holds words of a conversation or the identity of a customer. Thread-safe.</remarks>
public static class EscalationTelemetry
{
    /// <summary>The name of the meter and of the activity source.</summary>
    public const string Name = "EscalationTrust";

    /// <summary>Counter of customer turns, by stage and ticket class.</summary>
    public const string Turns = "escalation_trust.turns";

    /// <summary>Counter of handoffs opened, by reason and ticket class.</summary>
    public const string Handoffs = "escalation_trust.handoffs";

    /// <summary>Counter of turns on which the customer asked for a person or refused the bot, by stage and ticket class.</summary>
    public const string HumanRequests = "escalation_trust.human_requests";

    /// <summary>Counter of conversations that became contained, by reason and ticket class.</summary>
    public const string Containments = "escalation_trust.containments";

    /// <summary>Histogram of Resolution Risk in [0, 1), by stage and ticket class.</summary>
    public const string Risk = "escalation_trust.risk";

    /// <summary>Counter of policy reloads, by outcome: accepted or rejected.</summary>
    public const string PolicyReloads = "escalation_trust.policy_reloads";

    /// <summary>Counter of violations found in drafts, by violation and stage; a draft with two counts twice.</summary>
    public const string ReplyViolations = "escalation_trust.reply_violations";

    /// <summary>The activity around one decision, with stage, reason and ticket class.</summary>
    public const string TurnActivity = "escalation_trust.turn";

    /// <summary>The activity of a policy reload; its status is an error when the reload was rejected.</summary>
    public const string ReloadActivity = "escalation_trust.policy_reload";

    /// <summary>The event on the turn's activity when a handoff opens.</summary>
    public const string HandoffEvent = "escalation_trust.handoff";

    /// <summary>The event on the reload's activity when the last good policy stays in force.</summary>
    public const string ReloadRejectedEvent = "escalation_trust.policy_reload_rejected";

    /// <summary>Tag: the stage of the decision, one of five names.</summary>
    public const string StageTag = "escalation_trust.stage";

    /// <summary>Tag: what was wrong with a draft, one of eleven names.</summary>
    public const string ViolationTag = "escalation_trust.violation";

    /// <summary>Tag: the reason of the decision, one of twenty names.</summary>
    public const string ReasonTag = "escalation_trust.reason";

    /// <summary>Tag: the ticket class, one of those the policy names, or "unclassified".</summary>
    public const string TicketClassTag = "escalation_trust.ticket_class";

    /// <summary>Tag: "accepted" or "rejected".</summary>
    public const string OutcomeTag = "escalation_trust.outcome";

    internal static ActivitySource Source { get; } = new(Name);

    /// <summary>The meter of a process without a meter factory.</summary>
    internal static Meter SharedMeter { get; } = new(Name);
}
