namespace EscalationTrust;

/// <summary>Two timers for every case, and the owners who are asked one after the other when they run out.</summary>
/// <remarks>
/// <para>The claim timer runs from being asked to taking the case and starts anew with each owner who is asked. The work timer
/// runs from the first claim to the end of the case; each step adds its time, and passing on never resets it. An unclaimed
/// case may expire; a claimed one never does, its owner is late.</para>
/// <para>Immutable, pure and thread-safe: the time is an argument.</para>
/// </remarks>
public sealed class OwnershipLadder
{
    private readonly IBusinessCalendar _calendar;
    private readonly OwnershipStep[] _steps;

    /// <summary>Makes a ladder.</summary>
    /// <param name="options">Times and steps.</param>
    /// <param name="calendar">When people are at work. Null by default: round the clock.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">The options do not validate; the message holds everything that is wrong.</exception>
    public OwnershipLadder(OwnershipOptions options, IBusinessCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        var problems = new OptionProblems("The options of ownership");
        OwnershipRules.Check(options, problems);
        problems.ThrowIfAny(nameof(options));
        _calendar = calendar ?? BusinessHours.AroundTheClock;
        _steps = [OwnershipStep.First(options), .. options.Ladder.Select(step => OwnershipStep.From(step, options))];
    }

    /// <summary>Whether the owner of a case is late at a time, by how much, and who is next. Never throws.</summary>
    public OwnershipReview Overdue(in CaseOwnership ownership, DateTimeOffset now)
    {
        if (ownership.IsClosed)
        {
            return default;
        }

        int step = Math.Clamp(ownership.Step, 0, _steps.Length - 1);
        DateTimeOffset? claimDue = ownership.ClaimedAt is null && ownership.AskedAt is { } asked ? _calendar.Add(asked, _steps[step].ClaimWithin) : null;
        DateTimeOffset? workDue = WorkDue(in ownership, step);
        OwnershipTimer late = IsLate(claimDue, now) ? OwnershipTimer.Claim
            : IsLate(workDue, now) && !ownership.CustomerHasTheWord ? OwnershipTimer.Work
            : OwnershipTimer.None;
        OwnershipTimer timer = late != OwnershipTimer.None ? late
            : claimDue is not null && !(workDue < claimDue) ? OwnershipTimer.Claim
            : workDue is not null ? OwnershipTimer.Work
            : OwnershipTimer.None;
        DateTimeOffset? due = timer switch { OwnershipTimer.Claim => claimDue, OwnershipTimer.Work => workDue, _ => null };
        return late == OwnershipTimer.None
            ? new OwnershipReview { Timer = timer, DueAt = due }
            : WithNext(new OwnershipReview { Overdue = late, Timer = timer, DueAt = due, LateBy = _calendar.Between(due!.Value, now) }, in ownership, step);
    }

    /// <summary>Asks the next owner to take a case that is overdue; the same case when nothing is overdue or nobody is next.</summary>
    public CaseOwnership PassOn(in CaseOwnership ownership, DateTimeOffset now)
    {
        OwnershipReview review = Overdue(in ownership, now);
        return review.Next is { } next
            ? ownership with { Owner = next, Step = review.NextStep, AskedAt = now.ToUniversalTime(), ClaimedAt = null }
            : ownership;
    }

    // Late is late at work: a deadline at closing time is not missed over night.
    private bool IsLate(DateTimeOffset? due, DateTimeOffset now) => due is { } at && at < now && _calendar.Between(at, now) > TimeSpan.Zero;

    private DateTimeOffset? WorkDue(in CaseOwnership ownership, int step)
    {
        if ((ownership.WorkBeganAt ?? ownership.ClaimedAt) is not { } began)
        {
            return null;
        }

        TimeSpan within = TimeSpan.FromTicks(Math.Clamp(ownership.PausedFor.Ticks, 0, TimeSpan.TicksPerDay * 3_650));
        for (int i = 0; i <= step; i++)
        {
            within += _steps[i].WorkWithin;
        }

        return _calendar.Add(began, within);
    }

    private OwnershipReview WithNext(OwnershipReview review, in CaseOwnership ownership, int step)
    {
        for (int next = step + 1; next < _steps.Length; next++)
        {
            if (_steps[next].Owner.AuthorityLevel.Covers(ownership.RequiredAuthority))
            {
                return review with { Next = _steps[next].Owner, NextStep = next };
            }
        }

        return review with { LadderEnds = true };
    }
}
