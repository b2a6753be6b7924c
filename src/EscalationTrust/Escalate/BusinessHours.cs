namespace EscalationTrust;

/// <summary>The built-in calendar: weekly hours in a time zone, with holidays.</summary>
/// <remarks>
/// <para>An hour that the clocks leave out is no working time; of an hour that comes twice, a span begins and ends at its first.
/// Both follow from the time-zone data of the machine, which is why deadlines in business hours, unlike decisions, may differ
/// between machines. Ids such as "Europe/Madrid" need that data (package <c>tzdata</c> on Linux) and no culture data: they work
/// with <c>InvariantGlobalization</c>. On Windows in that mode only Windows ids ("Romance Standard Time") are known. A fixed
/// offset works everywhere.</para>
/// <para>Openings and deadlines are looked for ten years ahead. Immutable, pure and thread-safe.</para>
/// </remarks>
public sealed class BusinessHours : IBusinessCalendar
{
    /// <summary>Ten years of days: no opening within them is as good as none.</summary>
    private const int Horizon = 3_660;

    private readonly LocalDays _days;

    /// <summary>Makes a calendar of hours.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">The options do not validate; the message holds everything that is wrong.</exception>
    public BusinessHours(BusinessHoursOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var problems = new OptionProblems("The business hours");
        BusinessHoursRules.Check(options, problems);
        TimeZoneInfo zone = BusinessHoursRules.FindZone(options.TimeZone, problems);
        problems.ThrowIfAny(nameof(options));
        _days = new LocalDays(options, zone);
    }

    internal BusinessHours(BusinessHoursOptions options, TimeZoneInfo zone) => _days = new LocalDays(options, zone);

    /// <summary>Open round the clock, every day.</summary>
    public static BusinessHours AroundTheClock { get; } = new(new BusinessHoursOptions());

    /// <inheritdoc/>
    public bool IsOpen(DateTimeOffset at)
    {
        long now = at.UtcTicks;
        int day = _days.DayOf(now);
        for (int i = day - LocalDays.Reach; i <= day; i++)
        {
            for (int s = 0; s < _days.SpansOn(i); s++)
            {
                WorkingSpan span = _days.Span(i, s);
                if (span.Begins <= now && now < span.Ends)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public DateTimeOffset? NextOpening(DateTimeOffset from)
    {
        long now = from.UtcTicks;
        int day = _days.DayOf(now);
        for (int i = day - LocalDays.Reach; i <= day + Horizon; i++)
        {
            for (int s = 0; s < _days.SpansOn(i); s++)
            {
                WorkingSpan span = _days.Span(i, s);
                if (now < span.Ends && span.Begins < span.Ends)
                {
                    return Utc(Math.Max(span.Begins, now));
                }
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public DateTimeOffset Add(DateTimeOffset from, TimeSpan workingTime)
    {
        long now = from.UtcTicks;
        long left = workingTime.Ticks;
        int day = _days.DayOf(now);
        for (int i = day - LocalDays.Reach; left > 0 && i <= day + Horizon; i++)
        {
            for (int s = 0; s < _days.SpansOn(i); s++)
            {
                WorkingSpan span = _days.Span(i, s);
                long begins = Math.Max(span.Begins, now);
                long worked = Math.Max(0, span.Ends - begins);
                if (worked >= left)
                {
                    return Utc(begins + left);
                }

                left -= worked;
            }
        }

        return left > 0 ? DateTimeOffset.MaxValue : Utc(now);
    }

    /// <inheritdoc/>
    public TimeSpan Between(DateTimeOffset from, DateTimeOffset to)
    {
        long first = from.UtcTicks;
        long last = to.UtcTicks;
        long worked = 0;
        int lastDay = _days.DayOf(last);
        for (int i = _days.DayOf(first) - LocalDays.Reach; i <= lastDay; i++)
        {
            for (int s = 0; s < _days.SpansOn(i); s++)
            {
                WorkingSpan span = _days.Span(i, s);
                worked += Math.Max(0, Math.Min(span.Ends, last) - Math.Max(span.Begins, first));
            }
        }

        return new TimeSpan(worked);
    }

    private static DateTimeOffset Utc(long ticks) => new(ticks, TimeSpan.Zero);
}
