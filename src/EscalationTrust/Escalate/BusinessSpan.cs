namespace EscalationTrust;

/// <summary>A stretch of working time that begins on one day of the week, in local time.</summary>
/// <remarks>The default value is the whole of Sunday. Immutable and thread-safe.</remarks>
public readonly record struct BusinessSpan
{
    internal const long DayTicks = TimeSpan.TicksPerDay;

    /// <summary>The day on which it begins. Sunday by default.</summary>
    public DayOfWeek Day { get; init; }

    /// <summary>When it begins. Midnight by default.</summary>
    public TimeOnly From { get; init; }

    /// <summary>When it ends, itself not included. At or before <see cref="From"/> it is on the following day: 22:00 to 06:00 is a night shift, 00:00 to 00:00 a whole day.</summary>
    public TimeOnly To { get; init; }

    internal long LengthTicks => To > From ? To.Ticks - From.Ticks : To.Ticks - From.Ticks + DayTicks;

    /// <summary>Ticks since the beginning of Sunday.</summary>
    internal long WeekTicks => ((long)Day * DayTicks) + From.Ticks;
}
