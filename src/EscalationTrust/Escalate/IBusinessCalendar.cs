namespace EscalationTrust;

/// <summary>When people are at work: the seam for a host's own calendar. <see cref="BusinessHours"/> is the built-in one.</summary>
/// <remarks>
/// Implementations are pure and thread-safe, take and give times of any offset as moments, answer in UTC, and throw for no
/// time whatever: at the ends of the calendar they stop at its first or last moment.
/// </remarks>
public interface IBusinessCalendar
{
    /// <summary>True when people are at work at that moment.</summary>
    bool IsOpen(DateTimeOffset at);

    /// <summary>The first moment at or after a time at which people are at work; null when none is in sight.</summary>
    DateTimeOffset? NextOpening(DateTimeOffset from);

    /// <summary>The moment at which so much working time has passed since a time; <paramref name="from"/> itself when <paramref name="workingTime"/> is zero or less, the last moment of the calendar when it is never reached.</summary>
    DateTimeOffset Add(DateTimeOffset from, TimeSpan workingTime);

    /// <summary>The working time between two moments; zero when the second is not later.</summary>
    TimeSpan Between(DateTimeOffset from, DateTimeOffset to);
}
