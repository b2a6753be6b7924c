using System.Globalization;

namespace EscalationTrust.Tool.Tests;

/// <summary>Cases made up for the tests of the tool.</summary>
internal static class CaseFiles
{
    /// <summary>A few of each kind: handed over in time and late, answered and not, resolved, returned, abandoned, open, and two bad lines.</summary>
    public const string Mixed = """
        {"id":"good","account":"acme","handoff":"possible","started_at":"2026-03-01T09:00:00Z","requested_at":"2026-03-01T09:01:00Z","requested_turn":2,"decided_at":"2026-03-01T09:01:00Z","decided_turn":2,"first_human_reply_at":"2026-03-01T09:02:30Z","effective_at":"2026-03-01T09:02:30Z","resolved_at":"2026-03-01T09:30:00Z","ended_at":"2026-03-01T09:30:00Z","observed_until":"2026-04-01T00:00:00Z","restatements":0,"restated_after_handoff":false,"stage":"human-owned","reason":"human-requested","resolution":"confirmed","satisfaction":1,"complaint":false,"effort":0,"high_risk":false,"trust_before":0.7,"trust_after":0.76}
        {"id":"late","account":"acme","handoff":"possible","started_at":"2026-03-02T09:00:00Z","need":"needed","needed_turn":2,"needed_at":"2026-03-02T09:01:00Z","decided_at":"2026-03-02T09:20:00Z","decided_turn":6,"first_human_reply_at":"2026-03-02T09:50:00Z","ended_at":"2026-03-02T10:00:00Z","observed_until":"2026-04-01T00:00:00Z","restatements":3,"restated_after_handoff":true,"stage":"human-owned","reason":"restatement-limit","satisfaction":0.25,"complaint":true,"effort":5.2,"high_risk":true,"automation_seconds":1200,"automation_limit_seconds":600,"made_good_at":"2026-03-04T00:00:00Z","trust_before":0.76,"trust_after":0.42}
        {"id":"waiting","account":"globex","handoff":"possible","open":true,"started_at":"2026-03-31T09:00:00Z","requested_at":"2026-03-31T09:05:00Z","requested_turn":3,"decided_at":"2026-03-31T09:05:00Z","decided_turn":3,"observed_until":"2026-04-01T00:00:00Z","stage":"waiting","reason":"human-requested"}
        {"id":"dead-end","account":"globex","handoff":"possible","started_at":"2026-03-05T09:00:00Z","decided_at":"2026-03-05T09:05:00Z","decided_turn":4,"ended_at":"2026-03-05T11:00:00Z","observed_until":"2026-04-01T00:00:00Z","stage":"waiting","reason":"risk-threshold"}
        {"id":"solved","account":"acme","handoff":"possible","started_at":"2026-03-06T09:00:00Z","ended_at":"2026-03-06T09:04:00Z","observed_until":"2026-04-01T00:00:00Z","need":"not-needed","stage":"automate","resolution":"confirmed","effort":0}
        {"id":"quiet","handoff":"possible","ended_at":"2026-03-07T09:04:00Z","observed_until":"2026-04-01T00:00:00Z","stage":"automate","resolution":"assumed"}
        {"id":"came-back","account":"globex","handoff":"possible","ended_at":"2026-03-08T09:00:00Z","recontacted_at":"2026-03-09T09:00:00Z","observed_until":"2026-04-01T00:00:00Z","stage":"contain","resolution":"assumed"}
        {"id":"in-circles","account":"globex","handoff":"possible","ended_at":"2026-03-10T09:00:00Z","observed_until":"2026-04-01T00:00:00Z","stage":"contain","abandonment":"in-loop","effort":4.1}
        {"id":"broadcast","handoff":"never","stage":"automate"}
        {"id":"nobody-knows"}
        not a case
        {"id":"wrong","satisfaction":7}

        """;

    /// <summary>One account that came every week for a quarter, was failed, and has not come for two months.</summary>
    public static string Silent()
    {
        DateTimeOffset start = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);
        IEnumerable<string> weeks = Enumerable.Range(0, 13).Select(week =>
            $"w{week},initech,{Text(start.AddDays(7 * week))},{Text(start.AddDays(7 * week).AddHours(1))},{(week == 12 ? "true,none" : "false,confirmed")},2026-06-05T00:00:00Z");
        return "id,account,started_at,ended_at,complaint,resolution,observed_until\n" + string.Join('\n', weeks) + "\n";
    }

    private static string Text(DateTimeOffset at) => at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
