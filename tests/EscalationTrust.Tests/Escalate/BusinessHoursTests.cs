namespace EscalationTrust.Tests.Escalate;

public sealed class BusinessHoursTests
{
    /// <summary>A Monday.</summary>
    private static readonly DateTimeOffset Monday = new(2030, 1, 7, 0, 0, 0, TimeSpan.Zero);

    private static BusinessHours Office { get; } = new(Weekdays());

    [Theory]
    [InlineData(8, 59, false)]
    [InlineData(9, 0, true)]
    [InlineData(12, 59, true)]
    [InlineData(13, 0, false)]
    [InlineData(13, 59, false)]
    [InlineData(14, 0, true)]
    [InlineData(17, 59, true)]
    [InlineData(18, 0, false)]
    public void It_is_open_from_the_beginning_of_a_span_up_to_its_end_and_closed_over_lunch(int hour, int minute, bool open) =>
        Assert.Equal(open, Office.IsOpen(Monday.AddHours(hour).AddMinutes(minute)));

    [Fact]
    public void Working_time_stands_still_over_lunch_over_night_and_over_the_weekend()
    {
        DateTimeOffset friday = Monday.AddDays(4).AddHours(12.5);
        Assert.Equal(Monday.AddDays(4).AddHours(14.5), Office.Add(friday, TimeSpan.FromHours(1)));
        Assert.Equal(Monday.AddDays(7).AddHours(9.5), Office.Add(friday, TimeSpan.FromHours(5)));
        Assert.Equal(TimeSpan.FromHours(5), Office.Between(friday, Monday.AddDays(7).AddHours(9.5)));
    }

    [Fact]
    public void A_deadline_that_falls_on_the_end_of_a_span_is_met_there_and_not_at_the_next_opening() =>
        Assert.Equal(Monday.AddHours(13), Office.Add(Monday.AddHours(9), TimeSpan.FromHours(4)));

    [Fact]
    public void The_next_opening_is_now_when_it_is_open_and_else_the_next_beginning()
    {
        Assert.Equal(Monday.AddHours(10), Office.NextOpening(Monday.AddHours(10)));
        Assert.Equal(Monday.AddHours(14), Office.NextOpening(Monday.AddHours(13)));
        Assert.Equal(Monday.AddDays(7).AddHours(9), Office.NextOpening(Monday.AddDays(4).AddHours(18)));
    }

    [Fact]
    public void Nobody_begins_to_work_on_a_holiday_and_a_night_shift_ends_in_its_own_time()
    {
        BusinessHoursOptions options = new BusinessHoursOptions { Holidays = [new DateOnly(2030, 1, 8)] }
            .Open(DayOfWeek.Monday, DayOfWeek.Sunday, new(22, 0), new(6, 0));
        var hours = new BusinessHours(options);
        Assert.True(hours.IsOpen(Monday.AddDays(1).AddHours(5)));
        Assert.False(hours.IsOpen(Monday.AddDays(1).AddHours(23)));
        Assert.False(hours.IsOpen(Monday.AddDays(2).AddHours(5)));
        Assert.Equal(Monday.AddDays(2).AddHours(22), hours.NextOpening(Monday.AddDays(1).AddHours(6)));
    }

    [Fact]
    public void A_span_over_midnight_counts_once()
    {
        var hours = new BusinessHours(new BusinessHoursOptions().Open(DayOfWeek.Sunday, DayOfWeek.Sunday, new(22, 0), new(6, 0)));
        Assert.Equal(TimeSpan.FromHours(8), hours.Between(Monday.AddDays(-1), Monday.AddDays(1)));
        Assert.True(hours.IsOpen(Monday.AddHours(5)));
        Assert.False(hours.IsOpen(Monday.AddDays(-1).AddHours(5)));
    }

    [Fact]
    public void The_defaults_are_open_round_the_clock()
    {
        DateTimeOffset at = Monday.AddHours(3);
        Assert.True(BusinessHours.AroundTheClock.IsOpen(at));
        Assert.Equal(at, BusinessHours.AroundTheClock.NextOpening(at));
        Assert.Equal(at.AddDays(3), BusinessHours.AroundTheClock.Add(at, TimeSpan.FromDays(3)));
        Assert.Equal(TimeSpan.FromDays(3), BusinessHours.AroundTheClock.Between(at, at.AddDays(3)));
    }

    [Fact]
    public void Times_are_moments_whatever_their_offset_and_answers_are_UTC()
    {
        DateTimeOffset there = new(2030, 1, 7, 3, 0, 0, TimeSpan.FromHours(-8));
        Assert.True(Office.IsOpen(there));
        Assert.Equal(TimeSpan.Zero, Office.NextOpening(there)!.Value.Offset);
        Assert.Equal(TimeSpan.Zero, Office.Add(there, TimeSpan.Zero).Offset);
    }

    [Theory]
    [InlineData("-05:30", 14.5)]
    [InlineData("+05:30", 3.5)]
    public void Hours_of_a_fixed_offset_are_local(string offset, double opensAt)
    {
        BusinessHoursOptions options = Weekdays();
        options.TimeZone = offset;
        Assert.Equal(Monday.AddHours(opensAt), new BusinessHours(options).NextOpening(Monday.AddHours(1)));
    }

    [Fact]
    public void A_zone_without_hours_is_open_round_the_clock() =>
        Assert.Equal(TimeSpan.FromDays(9), new BusinessHours(new BusinessHoursOptions { TimeZone = "+02:00" }).Between(Monday, Monday.AddDays(9)));

    [Fact]
    public void A_deadline_more_than_ten_years_ahead_is_none()
    {
        var hours = new BusinessHours(new BusinessHoursOptions().Open(DayOfWeek.Monday, DayOfWeek.Monday, new(9, 0), new(10, 0)));
        Assert.Equal(Monday.AddDays(7 * 499).AddHours(10), hours.Add(Monday, TimeSpan.FromHours(500)));
        Assert.Equal(DateTimeOffset.MaxValue, hours.Add(Monday, TimeSpan.FromHours(600)));
    }

    [Fact]
    public void An_IANA_id_works_without_culture_data()
    {
        BusinessHoursOptions options = Weekdays();
        options.TimeZone = "Europe/Madrid";
        var hours = new BusinessHours(options);
        Assert.Equal(new DateTimeOffset(2030, 1, 7, 8, 0, 0, TimeSpan.Zero), hours.NextOpening(Monday));
        Assert.Equal(new DateTimeOffset(2030, 7, 1, 7, 0, 0, TimeSpan.Zero), hours.NextOpening(new(2030, 7, 1, 0, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    public void No_time_throws()
    {
        DateTimeOffset[] times = [DateTimeOffset.MinValue, DateTimeOffset.MinValue.AddHours(30), Monday, DateTimeOffset.MaxValue.AddHours(-30), DateTimeOffset.MaxValue];
        BusinessHours[] calendars = [Office, BusinessHours.AroundTheClock, new(new BusinessHoursOptions { TimeZone = "-14:00" }), new(new BusinessHoursOptions { TimeZone = "+14:00" })];
        foreach (BusinessHours hours in calendars)
        {
            foreach (DateTimeOffset time in times)
            {
                hours.IsOpen(time);
                Assert.True((hours.NextOpening(time) ?? time) >= time);
                Assert.True(hours.Add(time, TimeSpan.FromHours(50)) >= time);
                Assert.Equal(DateTimeOffset.MaxValue, hours.Add(time, TimeSpan.MaxValue));
                Assert.Equal(time, hours.Add(time, TimeSpan.MinValue));
                Assert.Equal(TimeSpan.Zero, hours.Between(time, DateTimeOffset.MinValue));
                Assert.True(hours.Between(time.AddTicks(-Math.Min(time.UtcTicks, TimeSpan.TicksPerDay * 40)), time) >= TimeSpan.Zero);
            }
        }
    }

    [Fact]
    public void Later_changes_of_the_options_have_no_effect()
    {
        BusinessHoursOptions options = Weekdays();
        var hours = new BusinessHours(options);
        options.Hours.Clear();
        options.Holidays.Add(new DateOnly(2030, 1, 7));
        Assert.True(hours.IsOpen(Monday.AddHours(10)));
        Assert.False(hours.IsOpen(Monday.AddHours(13)));
    }

    internal static BusinessHoursOptions Weekdays() => new BusinessHoursOptions()
        .Open(DayOfWeek.Monday, DayOfWeek.Friday, new(9, 0), new(13, 0))
        .Open(DayOfWeek.Monday, DayOfWeek.Friday, new(14, 0), new(18, 0));
}
