using System.Globalization;

namespace EscalationTrust.Tool;

/// <summary>Says in a line what stands behind each part of an audit.</summary>
internal static class QueueReportWords
{
    public static string Of(QueueIntegrityParts part, QueueAuditRun audit)
    {
        QueueIntegrity integrity = audit.Integrity;
        return part switch
        {
            QueueIntegrityParts.Order => Order(integrity.Order),
            QueueIntegrityParts.Deadline => Deadline(integrity.Deadline),
            QueueIntegrityParts.Lane => Lane(integrity.Lane),
            QueueIntegrityParts.Starvation => Starvation(integrity.Starvation),
            _ => Context(integrity.Context),
        };
    }

    /// <summary>A cost in minutes times the unit of the weights.</summary>
    public static string Amount(double value) => value.ToString("N1", CultureInfo.InvariantCulture);

    private static string Order(OrderIntegrity order)
    {
        if (order.Integrity is null)
        {
            return "no ticket declares what its waiting costs: fill in \"cost\"";
        }

        string effectiveness = order.Effectiveness is { } value ? $", effectiveness against arrival order {QueueReport.Score(value)}" : "";
        string undeclared = order.Undeclared == 0 ? "" : $"; {Layout.Count(order.Undeclared)} without a cost count 1 a minute";
        return $"costs {Amount(order.Excess)} risk-minutes more than the best order (at worst {Amount(order.WorstExcess)}){effectiveness}{undeclared}";
    }

    private static string Deadline(DeadlineIntegrity deadline)
    {
        string missed = $"{Layout.Count(deadline.Missed)} of {Layout.Count(deadline.WithDeadline, "deadline")} missed already";
        if (deadline.ExpectedBreaches is not { } breaches)
        {
            return $"{missed}; give --servers for a forecast";
        }

        string leaving = deadline.ExpectedBreachesWithAbandonment is { } fewer ? $", {Amount(fewer)} when impatient customers ahead give up" : "";
        return $"{missed}, {Amount(breaches)} expected in all{leaving}";
    }

    private static string Lane(LaneIntegrity lane)
    {
        string longest = lane.Longest is { } stay ? $", the longest for {Minutes(stay)}" : "";
        string unknown = lane.UnknownSince == 0 ? "" : $"; {Layout.Count(lane.UnknownSince)} since nobody knows when";
        return $"{Layout.Count(lane.HighRisk, "high-risk ticket")} in automation, {Layout.Count(lane.Overstaying)} for too long{longest}{unknown}";
    }

    private static string Starvation(StarvationIntegrity starvation)
    {
        string longest = starvation.LongestWait is { } wait ? $"the longest wait is {Minutes(wait)}, {Layout.Count(starvation.BeyondCap)} beyond the cap" : "no wait is known";
        return starvation.UnknownWait == 0 || starvation.LongestWait is null ? longest : $"{longest}; {Layout.Count(starvation.UnknownWait)} not known";
    }

    private static string Context(ContextIntegrity context) =>
        $"{Layout.Count(context.Complete)} complete, {Layout.Count(context.WithGaps)} with gaps, {Layout.Count(context.Unknown)} not looked at";

    private static string Minutes(TimeSpan time) => Layout.Count((long)time.TotalMinutes) + " min";
}
