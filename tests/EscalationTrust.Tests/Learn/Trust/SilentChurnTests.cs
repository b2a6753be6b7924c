namespace EscalationTrust.Tests.Learn;

public sealed class SilentChurnTests
{
    private static readonly DateTimeOffset Day0 = TrustEvent.Start;
    private static readonly SilentChurnDetector Detector = new();

    [Fact]
    public void A_customer_of_every_week_who_is_silent_for_two_months_is_a_warning()
    {
        SilentChurnWarning warning = Detector.Look(Weekly(contacts: 13, watchedAfter: 60));
        Assert.True(warning.IsWarning);
        Assert.Equal(0, warning.RateRatio);
        Assert.True(warning.Ratio.Upper < 1);
    }

    // Time that has not been lived through is censored, not silence.
    [Fact]
    public void A_customer_of_every_week_who_is_silent_for_three_days_is_none()
    {
        SilentChurnWarning warning = Detector.Look(Weekly(contacts: 13, watchedAfter: 3));
        Assert.True(warning.IsKnown);
        Assert.False(warning.IsWarning);
        Assert.True(warning.Ratio.Upper > 1);
    }

    [Fact]
    public void The_chance_is_the_share_of_the_time_before_to_the_power_of_the_contacts()
    {
        // All twelve before: (90 / 150)^12.
        SilentChurnWarning warning = Detector.Look(new ContactHistory { Before = 12, WatchedBefore = TimeSpan.FromDays(90), WatchedAfter = TimeSpan.FromDays(60) });
        Assert.Equal(Math.Pow(0.6, 12), warning.Chance!.Value, 1e-12);
    }

    [Fact]
    public void Too_little_to_look_at_is_unknown()
    {
        Assert.Equal(default, Detector.Look(default));
        Assert.Equal(default, Detector.Look(new ContactHistory { Before = 2, WatchedBefore = TimeSpan.FromDays(9), WatchedAfter = TimeSpan.FromDays(99) }));
        Assert.Equal(default, Detector.Look(new ContactHistory { Before = 9, After = -1, WatchedBefore = TimeSpan.FromDays(9), WatchedAfter = TimeSpan.FromDays(99) }));
        Assert.Equal(default, Detector.Look(new ContactHistory { Before = 9, WatchedBefore = TimeSpan.FromDays(9), WatchedAfter = -TimeSpan.FromDays(1) }));
    }

    [Fact]
    public void Contacts_are_counted_on_their_side_of_the_failure()
    {
        DateTimeOffset[] contacts = [Day0.AddDays(9), Day0, Day0.AddDays(5), Day0.AddDays(10), Day0.AddDays(12), Day0.AddDays(99)];
        ContactHistory history = ContactHistory.Of(contacts, Day0.AddDays(10), Day0.AddDays(20));

        Assert.Equal(2, history.Before);
        Assert.Equal(TimeSpan.FromDays(10), history.WatchedBefore);
        Assert.Equal(1, history.After);
        Assert.Equal(TimeSpan.FromDays(10), history.WatchedAfter);
        Assert.Equal(default, ContactHistory.Of([], Day0, Day0));
    }

    [Fact]
    public void Accounts_that_have_not_changed_are_warned_of_no_more_often_than_allowed()
    {
        var random = new Random(4);
        int warnings = 0;
        const int Accounts = 4000;
        for (int i = 0; i < Accounts; i++)
        {
            warnings += Detector.Look(new ContactHistory
            {
                Before = Poisson(random, 9),
                WatchedBefore = TimeSpan.FromDays(90),
                After = Poisson(random, 6),
                WatchedAfter = TimeSpan.FromDays(60),
            }).IsWarning ? 1 : 0;
        }

        Assert.InRange(warnings / (double)Accounts, 0.005, 0.05 + (4 * Math.Sqrt(0.05 * 0.95 / Accounts)));
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(0.6, 3)]
    [InlineData(double.NaN, 3)]
    [InlineData(0.05, 0)]
    public void Options_out_of_range_are_refused(double falseWarnings, int fewest) =>
        Assert.Throws<ArgumentException>(() => new SilentChurnDetector(new SilentChurnOptions { FalseWarnings = falseWarnings, FewestContacts = fewest }));

    private static ContactHistory Weekly(int contacts, int watchedAfter)
    {
        DateTimeOffset[] times = [.. Enumerable.Range(0, contacts).Select(week => Day0.AddDays(7 * week))];
        DateTimeOffset failed = Day0.AddDays(7 * contacts);
        return ContactHistory.Of(times, failed, failed.AddDays(watchedAfter));
    }

    private static int Poisson(Random random, double mean)
    {
        int count = 0;
        for (double left = Math.Exp(-mean), product = random.NextDouble(); product > left; product *= random.NextDouble())
        {
            count++;
        }

        return count;
    }
}
