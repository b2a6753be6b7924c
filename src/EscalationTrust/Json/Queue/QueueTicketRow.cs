namespace EscalationTrust;

/// <summary>Makes a ticket of the fields of a row, whether they stood in an object or in a table.</summary>
internal static class QueueTicketRow
{
    private const double LongestMinutes = 1e9;

    /// <summary>Every field that is read, for the schema's test.</summary>
    public static readonly string[] Fields =
    [
        "id", "need_began", "entered_lane", "due_by", "target_minutes", "handling_minutes", "cost", "cost_shape", "class", "lane",
        "high_risk", "human_requested", "context_gaps", "priority", "age_adjustment_seconds",
    ];

    /// <summary>Reads a ticket and gives it a handle.</summary>
    /// <exception cref="FormatException">A field is missing or wrong; the message says which and why.</exception>
    public static QueueEntry Read(Dictionary<string, string?> row, long handle)
    {
        string id = row.GetValueOrDefault("id") is { Length: > 0 } name
            ? name
            : throw new FormatException("\"id\" is missing; every ticket needs one");
        double? cost = QueueFields.Number(row, "cost", 0, CostFunction.LargestWeight);
        CostShape shape = QueueFields.Shape(row, "cost_shape");
        var ticket = new QueueTicket
        {
            Id = handle,
            NeedBegan = QueueFields.Time(row, "need_began"),
            EnteredLane = QueueFields.Time(row, "entered_lane"),
            DueBy = QueueFields.Time(row, "due_by"),
            Handling = QueueFields.Minutes(row, "handling_minutes", LongestMinutes),
            Cost = cost is { } weight ? CostFunction.Of(shape, weight) : default,
            Lane = QueueFields.Lane(row, "lane"),
            HighRisk = QueueFields.Flag(row, "high_risk"),
            HumanRequested = QueueFields.Flag(row, "human_requested"),
            ContextGaps = QueueFields.Whole(row, "context_gaps", 0),
        };
        return new QueueEntry
        {
            Name = id,
            Ticket = WithDeadline(ticket, QueueFields.Number(row, "target_minutes", 0, LongestMinutes)),
            TicketClass = row.GetValueOrDefault("class"),
            Priority = QueueFields.Whole(row, "priority", int.MinValue),
            AgeAdjustment = TimeSpan.FromSeconds(QueueFields.Number(row, "age_adjustment_seconds", -LongestMinutes, LongestMinutes) ?? 0),
        };
    }

    // A target counts from the need; a deadline that is written out goes before it.
    private static QueueTicket WithDeadline(QueueTicket ticket, double? target) =>
        ticket.DueBy is null && ticket.NeedBegan is { } began && target is { } minutes
            ? ticket with { DueBy = (DateTimeOffset.MaxValue - began).TotalMinutes > minutes ? began.AddMinutes(minutes) : DateTimeOffset.MaxValue }
            : ticket;
}
