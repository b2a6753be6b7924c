namespace EscalationTrust.Tests.Escalate;

/// <summary>The calendar against one that looks at the clock on the wall minute by minute.</summary>
public sealed class BusinessHoursTwinTests
{
    /// <summary>One hour forward on the last Sunday of March at 02:00, one back on the last Sunday of October at 03:00: a zone that needs no data of the machine.</summary>
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.CreateCustomTimeZone("test", TimeSpan.FromHours(1), "test", "test", "test",
    [
        TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(
            DateTime.MinValue.Date,
            DateTime.MaxValue.Date,
            TimeSpan.FromHours(1),
            TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 2, 0, 0), 3, 5, DayOfWeek.Sunday),
            TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 3, 0, 0), 10, 5, DayOfWeek.Sunday)),
    ]);

    private static readonly DateTimeOffset[] Weeks =
    [
        new(2030, 1, 6, 0, 0, 0, TimeSpan.Zero), new(2030, 3, 28, 0, 0, 0, TimeSpan.Zero), new(2030, 10, 24, 0, 0, 0, TimeSpan.Zero),
    ];

    [Fact]
    public void Working_time_and_openings_are_those_of_the_minutes()
    {
        for (int seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            BusinessHoursOptions options = Random(random);
            var hours = new BusinessHours(options, Zone);
            DateTimeOffset start = Weeks[seed % 3].AddMinutes(random.Next(0, 1440));
            bool[] open = [.. Enumerable.Range(0, 10 * 1440).Select(minute => IsOpen(options, start.AddMinutes(minute)))];
            for (int minute = 0; minute < open.Length; minute += 7)
            {
                Assert.True(open[minute] == hours.IsOpen(start.AddMinutes(minute)), $"seed {seed}, {start.AddMinutes(minute):O}");
            }

            int from = random.Next(open.Length / 2);
            int to = random.Next(from, open.Length);
            int worked = open[from..to].Count(isOpen => isOpen);
            Assert.Equal(TimeSpan.FromMinutes(worked), hours.Between(start.AddMinutes(from), start.AddMinutes(to)));

            int opening = Array.IndexOf(open, true, from);
            Assert.True(opening < 0 || hours.NextOpening(start.AddMinutes(from)) == start.AddMinutes(opening), $"seed {seed}");
            if (worked > 0)
            {
                DateTimeOffset due = hours.Add(start.AddMinutes(from), TimeSpan.FromMinutes(worked));
                int last = Array.LastIndexOf(open, true, to - 1);
                Assert.Equal(start.AddMinutes(last + 1), due);
            }
        }
    }

    [Fact]
    public void A_night_shift_loses_the_hour_the_clocks_leave_out_and_works_the_one_that_comes_twice()
    {
        var hours = new BusinessHours(new BusinessHoursOptions().Open(DayOfWeek.Saturday, DayOfWeek.Saturday, new(22, 0), new(6, 0)), Zone);
        DateTimeOffset spring = new(2030, 3, 30, 12, 0, 0, TimeSpan.Zero);
        DateTimeOffset autumn = new(2030, 10, 26, 12, 0, 0, TimeSpan.Zero);
        Assert.Equal(TimeSpan.FromHours(7), hours.Between(spring, spring.AddDays(1)));
        Assert.Equal(TimeSpan.FromHours(9), hours.Between(autumn, autumn.AddDays(1)));
    }

    [Fact]
    public void A_span_inside_the_hour_left_out_is_no_opening_and_one_inside_the_hour_that_comes_twice_comes_once()
    {
        var hours = new BusinessHours(new BusinessHoursOptions().Open(DayOfWeek.Sunday, DayOfWeek.Sunday, new(2, 15), new(2, 45)), Zone);
        Assert.Equal(new DateTimeOffset(2030, 4, 7, 0, 15, 0, TimeSpan.Zero), hours.NextOpening(new(2030, 3, 30, 0, 0, 0, TimeSpan.Zero)));
        Assert.Equal(TimeSpan.FromMinutes(30), hours.Between(new(2030, 10, 26, 0, 0, 0, TimeSpan.Zero), new(2030, 10, 28, 0, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    public void A_span_that_begins_in_the_hour_left_out_begins_when_the_clocks_jump()
    {
        var hours = new BusinessHours(new BusinessHoursOptions().Open(DayOfWeek.Sunday, DayOfWeek.Sunday, new(2, 30), new(6, 0)), Zone);
        DateTimeOffset jump = new(2030, 3, 31, 1, 0, 0, TimeSpan.Zero);
        Assert.Equal(jump, hours.NextOpening(jump.AddHours(-12)));
        Assert.Equal(TimeSpan.FromHours(3), hours.Between(jump.AddHours(-12), jump.AddHours(12)));
    }

    [Fact]
    public void In_the_hour_that_comes_twice_a_span_begins_and_ends_at_the_first()
    {
        var hours = new BusinessHours(
            new BusinessHoursOptions().Open(DayOfWeek.Sunday, DayOfWeek.Sunday, default, new(2, 15)).Open(DayOfWeek.Sunday, DayOfWeek.Sunday, new(2, 45), new(4, 0)), Zone);
        DateTimeOffset midnight = new(2030, 10, 26, 22, 0, 0, TimeSpan.Zero);
        Assert.Equal(midnight.AddHours(2.25), hours.Add(midnight, TimeSpan.FromHours(2.25)));
        Assert.Equal(midnight.AddHours(2.75), hours.NextOpening(midnight.AddHours(2.25)));
        Assert.Equal(TimeSpan.FromHours(2.25 + 2.25), hours.Between(midnight, midnight.AddHours(12)));
    }

    // The wall clock, read as it stands. Around the hour that comes twice only spans that begin and end outside of it agree with it, so those are generated.
    private static bool IsOpen(BusinessHoursOptions options, DateTimeOffset at)
    {
        DateTime local = TimeZoneInfo.ConvertTime(at, Zone).DateTime;
        var day = DateOnly.FromDateTime(local);
        var time = TimeOnly.FromDateTime(local);
        return Covers(options, day, span => time >= span.From && (span.To <= span.From || time < span.To))
            || Covers(options, day.AddDays(-1), span => span.To <= span.From && time < span.To);
    }

    private static bool Covers(BusinessHoursOptions options, DateOnly day, Func<BusinessSpan, bool> covers) =>
        !options.Holidays.Contains(day) && options.Hours.Any(span => span.Day == day.DayOfWeek && covers(span));

    private static BusinessHoursOptions Random(Random random)
    {
        var options = new BusinessHoursOptions();
        for (int day = 0; day < 7; day++)
        {
            int shape = random.Next(5);
            if (shape is 1 or 3)
            {
                options.Open((DayOfWeek)day, (DayOfWeek)day, new(9, random.Next(60)), new(12, random.Next(60)));
                options.Open((DayOfWeek)day, (DayOfWeek)day, new(13, random.Next(60)), new(17, random.Next(60)));
            }
            else if (shape == 2)
            {
                options.Open((DayOfWeek)day, (DayOfWeek)day, new(21, random.Next(60)), new(5, random.Next(60)));
            }
        }

        options.Open(DayOfWeek.Wednesday, DayOfWeek.Wednesday, new(18, 0), new(19, 0));
        options.Holidays.Add(DateOnly.FromDateTime(Weeks[random.Next(3)].AddDays(random.Next(10)).DateTime));
        return options;
    }
}
