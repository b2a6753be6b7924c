namespace EscalationTrust.Tests.Escalate;

public sealed class BusinessHoursRulesTests
{
    [Theory]
    [InlineData("Europe/Atlantis", "TimeZone is \"Europe/Atlantis\": must be a time zone of this machine, or an offset.")]
    [InlineData("", "TimeZone is \"\": must be a time zone")]
    [InlineData(null, "TimeZone is null: must be a time zone")]
    [InlineData("+14:30", "TimeZone is \"+14:30\": an offset is at most 14 hours.")]
    [InlineData("+99:99", "TimeZone is \"+99:99\": must be a time zone")]
    [InlineData("x02:00", "TimeZone is \"x02:00\": must be a time zone")]
    public void A_time_zone_that_does_not_exist_is_named(string? zone, string expected) =>
        Assert.Contains(expected, Fails(new BusinessHoursOptions { TimeZone = zone! }));

    [Fact]
    public void Spans_that_lie_over_each_other_are_named_over_the_end_of_the_week_too()
    {
        BusinessHoursOptions options = new BusinessHoursOptions()
            .Open(DayOfWeek.Saturday, DayOfWeek.Saturday, new(20, 0), new(4, 0))
            .Open(DayOfWeek.Sunday, DayOfWeek.Sunday, new(3, 0), new(9, 0));
        Assert.Contains("Hours is Saturday 20:00–04:00: must not lie over Sunday 03:00–09:00.", Fails(options));
        Assert.Contains("must not lie over", Fails(new BusinessHoursOptions { Hours = [default, default] }));
    }

    [Fact]
    public void Spans_may_touch_and_one_may_last_a_whole_day()
    {
        BusinessHoursOptions options = new BusinessHoursOptions()
            .Open(DayOfWeek.Sunday, DayOfWeek.Friday, default, default)
            .Open(DayOfWeek.Saturday, DayOfWeek.Saturday, default, new(12, 0))
            .Open(DayOfWeek.Saturday, DayOfWeek.Saturday, new(12, 0), default);
        var hours = new BusinessHours(options);
        DateTimeOffset start = new(2030, 1, 7, 0, 0, 0, TimeSpan.Zero);
        Assert.Equal(TimeSpan.FromDays(7), hours.Between(start, start.AddDays(7)));
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        string said = Fails(new BusinessHoursOptions { TimeZone = "nowhere", Hours = null!, Holidays = null! });
        Assert.Contains("TimeZone is", said);
        Assert.Contains("Hours is null", said);
        Assert.Contains("Holidays is null", said);
    }

    [Fact]
    public void A_day_outside_the_week_and_too_many_spans_are_named()
    {
        Assert.Contains("Hours[0].Day is 9", Fails(new BusinessHoursOptions { Hours = [new BusinessSpan { Day = (DayOfWeek)9 }] }));
        Assert.Contains("Hours[0].Day is -1", Fails(new BusinessHoursOptions { Hours = [new BusinessSpan { Day = (DayOfWeek)(-1) }] }));
        Assert.Contains("Hours is 101 spans: a week has at most 100", Fails(new BusinessHoursOptions { Hours = [.. new BusinessSpan[101]] }));
    }

    private static string Fails(BusinessHoursOptions options) => Assert.Throws<ArgumentException>(() => new BusinessHours(options)).Message;
}
