using System.Globalization;

namespace EscalationTrust;

/// <summary>Names and number of ticket classes, and thresholds that fit together with what a class inherits.</summary>
internal static class TicketClassRules
{
    private const int Most = 1_000;

    public static IEnumerable<KeyValuePair<string, TicketClassOptions>> Sorted(EscalationTrustOptions options) =>
        (options.TicketClasses ?? []).OrderBy(pair => pair.Key, StringComparer.Ordinal);

    public static void Check(EscalationTrustOptions options, PolicyReview review)
    {
        if (options.TicketClasses is { Count: > Most } classes)
        {
            review.Add(
                "TicketClasses",
                string.Create(CultureInfo.InvariantCulture, $"{classes.Count} classes"),
                "must hold at most 1000",
                "Merge classes that share their thresholds");
        }

        foreach ((string name, TicketClassOptions? ticketClass) in Sorted(options))
        {
            string path = PolicyPath.At("TicketClasses", name);
            review.Name(path, name);
            if (ticketClass is not null && options is { Containment: { } containment, Threshold: { } threshold })
            {
                Thresholds(path, ticketClass, containment, threshold, review);
            }
        }
    }

    private static void Thresholds(
        string path, TicketClassOptions ticketClass, ContainmentOptions containment, EscalationThresholdOptions threshold, PolicyReview review)
    {
        // What a class inherits unchanged is reported once, for the general policy.
        if (ticketClass.ContainAt is null && ticketClass.EscalateAt is null)
        {
            return;
        }

        double containAt = ticketClass.ContainAt ?? containment.EnterAt;
        double escalateAt = ticketClass.EscalateAt ?? threshold.EscalateAt;
        if (containAt >= escalateAt)
        {
            (string own, double value, string rule) = ticketClass.ContainAt is not null
                ? ("ContainAt", containAt, $"must lie below the class's escalation threshold, which is {From(escalateAt, ticketClass.EscalateAt, "Threshold.EscalateAt")}")
                : ("EscalateAt", escalateAt, $"must lie above the class's containment threshold, which is {From(containAt, null, "Containment.EnterAt")}");
            review.Add($"{path}.{own}", PolicyReview.Number(value), rule, "Set ContainAt and EscalateAt of the class so that the bot is contained before it is stopped");
        }
        else if (ticketClass.ContainAt is not null && containAt > threshold.Floor && threshold.Floor < escalateAt)
        {
            review.Add(
                $"{path}.ContainAt",
                PolicyReview.Number(containAt),
                $"must not lie above Threshold.Floor, which is {PolicyReview.Number(threshold.Floor)}",
                "Lower ContainAt or raise Floor");
        }

        if (ticketClass.EscalateAt is not null && threshold.Adjustments is { } by)
        {
            ThresholdRules.Congestion($"{path}.EscalateAt", escalateAt, by.Congestion, review);
        }
    }

    private static string From(double value, double? own, string inherited) =>
        own is null ? $"{PolicyReview.Number(value)} (from {inherited})" : PolicyReview.Number(value);
}
