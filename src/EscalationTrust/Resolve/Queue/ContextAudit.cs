namespace EscalationTrust;

/// <summary>Counts handoffs with and without gaps.</summary>
internal static class ContextAudit
{
    public static ContextIntegrity Of(ReadOnlySpan<QueueTicket> tickets)
    {
        int complete = 0, withGaps = 0, unknown = 0;
        foreach (ref readonly QueueTicket ticket in tickets)
        {
            if (ticket.Lane == QueueLane.Automation)
            {
                continue;
            }

            // No branches: which it is cannot be foretold.
            unknown += ticket.GapsPlusOne == 0 ? 1 : 0;
            complete += ticket.GapsPlusOne == 1 ? 1 : 0;
            withGaps += ticket.GapsPlusOne > 1 ? 1 : 0;
        }

        return new ContextIntegrity
        {
            Score = complete + withGaps == 0 ? null : (double)complete / (complete + withGaps),
            Complete = complete,
            WithGaps = withGaps,
            Unknown = unknown,
        };
    }
}
