namespace EscalationTrust;

/// <summary>Clocks that count from the need: hundredths of a second, rounded up, in four bytes; 0 for unknown.</summary>
/// <remarks>Rounding up never shortens a wait. A clock reaches 497 days and stops there.</remarks>
internal static class NeedClock
{
    private const long Unit = TimeSpan.TicksPerMillisecond * 10;

    public static long Ticks(uint clock, long needBegan) =>
        clock == 0 || needBegan <= 0 ? 0 : Math.Min(needBegan + ((clock - 1) * Unit), DateTimeOffset.MaxValue.Ticks);

    public static uint From(long ticks, long needBegan)
    {
        if (ticks <= 0 || needBegan <= 0)
        {
            return 0;
        }

        long passed = Math.Max(ticks - needBegan, 0);
        return (uint)Math.Min((passed / Unit) + (passed % Unit == 0 ? 1 : 2), uint.MaxValue);
    }

    /// <summary>Moves a clock to a later time; never to an earlier one.</summary>
    public static void Move(ref uint clock, long ticks, long needBegan) => clock = Math.Max(clock, From(ticks, needBegan));
}
