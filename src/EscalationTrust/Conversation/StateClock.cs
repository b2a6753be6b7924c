namespace EscalationTrust;

/// <summary>Clocks inside a state: UTC ticks, 0 for unknown, never running backwards.</summary>
internal static class StateClock
{
    public static DateTimeOffset? Read(long ticks) =>
        ticks > 0 && ticks <= DateTimeOffset.MaxValue.Ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    /// <summary>Moves the conversation's clock and returns its time: the later of what it knew and what it is told.</summary>
    public static long Advance(ref ConversationState state, DateTimeOffset? at)
    {
        if (at is not { } time)
        {
            return 0;
        }

        long ticks = Math.Max(time.UtcTicks, state.LastAtTicks);
        state.LastAtTicks = ticks;
        return ticks;
    }
}
