namespace EscalationTrust;

/// <summary>The working time of each local day as moments.</summary>
internal sealed class LocalDays
{
    /// <summary>How many days back a span may still run: a night shift, and clocks that skip a day.</summary>
    public const int Reach = 2;

    private readonly BusinessSpan[][] _byDay = [[], [], [], [], [], [], []];
    private readonly HashSet<int> _holidays;
    private readonly TimeZoneInfo _zone;

    public LocalDays(BusinessHoursOptions options, TimeZoneInfo zone)
    {
        _zone = zone;
        _holidays = [.. options.Holidays.Select(day => day.DayNumber)];
        for (int day = 0; day < _byDay.Length; day++)
        {
            _byDay[day] = options.Hours.Count == 0
                ? [new BusinessSpan { Day = (DayOfWeek)day }]
                : [.. options.Hours.Where(span => (int)span.Day == day).OrderBy(span => span.From)];
        }
    }

    /// <summary>The local day of a moment.</summary>
    public int DayOf(long utcTicks) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(new DateTimeOffset(utcTicks, TimeSpan.Zero), _zone).DateTime).DayNumber;

    /// <summary>How many spans begin on a local day; none outside the calendar and on holidays.</summary>
    public int SpansOn(int day) =>
        day < 0 || day > DateOnly.MaxValue.DayNumber || _holidays.Contains(day) ? 0 : _byDay[(int)DateOnly.FromDayNumber(day).DayOfWeek].Length;

    /// <summary>A span of a local day, in order; empty where the clocks leave all of it out.</summary>
    public WorkingSpan Span(int day, int index)
    {
        var date = DateOnly.FromDayNumber(day);
        BusinessSpan span = _byDay[(int)date.DayOfWeek][index];
        long begins = date.ToDateTime(default).Ticks + span.From.Ticks;
        return new WorkingSpan { Begins = UtcTicks(begins), Ends = UtcTicks(begins + span.LengthTicks) };
    }

    /// <summary>A time that the clocks leave out is the moment at which they jump; of one that comes twice, the first.</summary>
    private long UtcTicks(long localTicks)
    {
        var local = new DateTime(Math.Min(localTicks, DateTime.MaxValue.Ticks));
        while (_zone.IsInvalidTime(local))
        {
            local = new DateTime(local.Ticks - (local.Ticks % TimeSpan.TicksPerMinute) + TimeSpan.TicksPerMinute);
        }

        TimeSpan offset = _zone.IsAmbiguousTime(local) ? _zone.GetAmbiguousTimeOffsets(local).Max() : _zone.GetUtcOffset(local);
        return Math.Clamp(local.Ticks - offset.Ticks, 0, DateTime.MaxValue.Ticks);
    }
}
