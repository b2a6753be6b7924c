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

            switch (ticket.ContextGaps)
            {
                case null:
                    unknown++;
                    break;
                case 0:
                    complete++;
                    break;
                default:
                    withGaps++;
                    break;
            }
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
