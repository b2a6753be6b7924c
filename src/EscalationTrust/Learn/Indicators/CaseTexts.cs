using System.Globalization;

namespace EscalationTrust;

/// <summary>The texts of a case's fields; null for what is not known.</summary>
internal static class CaseTexts
{
    public static string? Of(CaseRecord c, string column) => column switch
    {
        "version" => "1",
        "id" => c.Id,
        "account" => c.Account,
        "ticket_class" => c.TicketClass,
        "lang" => c.Language,
        "handoff" => Name(CaseNames.Eligibilities, (int)c.Eligibility),
        "open" => c.IsOpen ? "true" : null,
        "started_at" => Time(c.StartedAt),
        "requested_at" => Time(c.RequestedAt),
        "requested_turn" => Whole(c.RequestedTurn),
        "need" => Name(CaseNames.Needs, (int)c.Need),
        "needed_at" => Time(c.NeededAt),
        "needed_turn" => Whole(c.NeededTurn),
        "decided_at" => Time(c.DecidedAt),
        "decided_turn" => Whole(c.DecidedTurn),
        "acknowledged_at" => Time(c.AcknowledgedAt),
        "first_human_reply_at" => Time(c.FirstHumanReplyAt),
        "effective_at" => Time(c.EffectiveAt),
        "resolved_at" => Time(c.ResolvedAt),
        "ended_at" => Time(c.EndedAt),
        "observed_until" => Time(c.ObservedUntil),
        "recontacted_at" => Time(c.RecontactedAt),
        "reopened_at" => Time(c.ReopenedAt),
        "made_good_at" => Time(c.MadeGoodAt),
        "restatements" => Whole(c.Restatements),
        "restated_after_handoff" => Flag(c.RestatedAfterHandoff),
        "high_risk" => Flag(c.HighRisk),
        "highest_risk" => Number(c.HighestRisk.Value),
        "automation_seconds" => Number(c.TimeInAutomation?.TotalSeconds),
        "automation_limit_seconds" => Number(c.AutomationLimit?.TotalSeconds),
        "stage" => c.Stage?.Name(),
        "reason" => c.Reason?.Name(),
        "resolution" => Name(CaseNames.Resolutions, (int)c.Resolution),
        "abandonment" => Name(CaseNames.Abandonments, (int)c.Abandonment),
        "answer_wrong" => Flag(c.AnswerWrong),
        "satisfaction" => Number(c.Satisfaction.Value),
        "complaint" => Flag(c.Complaint),
        "effort" => Number(c.Effort),
        "trust_before" => Number(c.TrustBefore.Value),
        "trust_after" => Number(c.TrustAfter.Value),
        _ => null,
    };

    private static string? Time(DateTimeOffset? at) => at?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    private static string? Whole(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    // What is no number is not known.
    private static string? Number(double? number) => number is { } known && double.IsFinite(known) ? known.ToString("R", CultureInfo.InvariantCulture) : null;

    private static string? Flag(bool? value) => value switch { null => null, true => "true", false => "false" };

    // What is unknown is left out.
    private static string? Name(IReadOnlyList<string> names, int value) => value > 0 && value < names.Count ? names[value] : null;
}
