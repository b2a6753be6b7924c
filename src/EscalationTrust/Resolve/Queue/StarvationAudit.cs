namespace EscalationTrust;

/// <summary>Finds the longest wait, and whether anybody waits beyond the cap.</summary>
internal static class StarvationAudit
{
    public static StarvationIntegrity Of(ReadOnlySpan<QueueTicket> inOrder, long now, TimeSpan cap)
    {
        long longest = -1;
        int index = -1, beyond = 0, unknown = 0, waiting = 0;
        for (int i = 0; i < inOrder.Length; i++)
        {
            ref readonly QueueTicket ticket = ref inOrder[i];
            if (ticket.Lane == QueueLane.Automation)
            {
                continue;
            }

            waiting++;
            if (ticket.NeedTicks == 0)
            {
                unknown++;
                continue;
            }

            long wait = Math.Max(0, now - ticket.NeedTicks);
            beyond += wait >= cap.Ticks ? 1 : 0;
            if (wait > longest)
            {
                longest = wait;
                index = i;
            }
        }

        return new StarvationIntegrity
        {
            Score = waiting == 0 ? 1 : longest < 0 ? null : longest <= cap.Ticks ? 1 : (double)cap.Ticks / longest,
            LongestWait = longest < 0 ? null : new TimeSpan(longest),
            LongestIndex = index,
            BeyondCap = beyond,
            UnknownWait = unknown,
        };
    }
}
