using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Regressions;

/// <summary>Reminders at midnight (chatwoot PR#13392), timers that ran over lunch (frappe/helpdesk#2212) and outside business hours (zammad #4432).</summary>
public sealed class TimerRunsAtLunch
{
    [Fact]
    public void Lunch_night_and_weekend_are_nobodys_delay()
    {
        var ladder = new OwnershipLadder(new OwnershipOptions { ClaimWithin = TimeSpan.FromHours(1) }, new BusinessHours(BusinessHoursTests.Weekdays()));
        DateTimeOffset friday = new(2030, 1, 11, 0, 0, 0, TimeSpan.Zero);
        var beforeLunch = new CaseOwnership { AskedAt = friday.AddHours(12.5) };
        Assert.False(ladder.Overdue(beforeLunch, friday.AddHours(14.25)).IsOverdue);
        var beforeTheWeekend = new CaseOwnership { AskedAt = friday.AddHours(17.5) };
        Assert.False(ladder.Overdue(beforeTheWeekend, friday.AddDays(2)).IsOverdue);
        Assert.Equal(friday.AddDays(3).AddHours(9.5), ladder.Overdue(beforeTheWeekend, friday.AddDays(2)).DueAt);
    }
}
