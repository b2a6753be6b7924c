namespace EscalationTrust;

/// <summary>The hours of <see cref="BusinessHours"/>. The defaults are open round the clock, every day.</summary>
/// <remarks>Settable and not thread-safe. <see cref="BusinessHours"/> validates and copies; later changes have no effect.</remarks>
public sealed class BusinessHoursOptions
{
    /// <summary>The time zone of the hours: an id of the machine's time-zone data such as "Europe/Madrid", or a fixed offset such as "+02:00" or "-05:30", at most 14 hours. The default value is "UTC".</summary>
    public string TimeZone { get; set; } = "UTC";

    /// <summary>The hours of a week; leave a gap for a lunch break. At most 100 spans, none over another. Empty by default, which is open round the clock.</summary>
    public List<BusinessSpan> Hours { get; set; } = [];

    /// <summary>Local days on which nobody begins to work; a night shift of the day before still ends in its own time. Empty by default.</summary>
    public HashSet<DateOnly> Holidays { get; set; } = [];

    /// <summary>Adds the same span to each day from one to another, over the end of the week where needed; gives back these options.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, included.</param>
    /// <param name="from">When it begins.</param>
    /// <param name="to">When it ends; at or before <paramref name="from"/> it is on the following day.</param>
    public BusinessHoursOptions Open(DayOfWeek first, DayOfWeek last, TimeOnly from, TimeOnly to)
    {
        int days = (((int)last - (int)first + 7) % 7) + 1;
        for (int i = 0; i < days; i++)
        {
            Hours.Add(new BusinessSpan { Day = (DayOfWeek)(((int)first + i) % 7), From = from, To = to });
        }

        return this;
    }
}
