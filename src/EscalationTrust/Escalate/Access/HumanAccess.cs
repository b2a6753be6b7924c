namespace EscalationTrust;

/// <summary>Finds the way to a person: live, queued, called back, by ticket, or an honest refusal with another contact. Never a dead end.</summary>
/// <remarks>
/// <para>The host asks beside the decision, and again when a handoff failed or expired; deciding never depends on it, so that
/// a request for a person is honoured whoever is there. Load changes what is said about the wait, never whether a person is asked.</para>
/// <para>Availability has three values, and unknown never becomes a promise. Immutable and thread-safe, as long as the calendar is.</para>
/// </remarks>
public sealed class HumanAccess
{
    private readonly IBusinessCalendar? _calendar;
    private readonly AccessWays _ways;
    private readonly string? _contactPath;

    /// <summary>Makes a planner; the options are copied.</summary>
    /// <param name="options">Which ways there are.</param>
    /// <param name="calendar">When people are at work. Null when not known; then only the host's availability counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">No way remains when nobody is there: neither a ticket nor another contact.</exception>
    public HumanAccess(HumanAccessOptions options, IBusinessCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        _calendar = calendar;
        _contactPath = string.IsNullOrWhiteSpace(options.ContactPath) ? null : options.ContactPath.Trim();
        _ways = (options.Live ? AccessWays.Live : 0) | (options.Callback ? AccessWays.Callback : 0)
            | (options.Ticket ? AccessWays.Ticket : 0) | (_contactPath is null ? 0 : AccessWays.ContactPath);
        if ((_ways & (AccessWays.Ticket | AccessWays.ContactPath)) == 0)
        {
            throw new ArgumentException(
                "Access needs a way for when nobody is there: Ticket is false and ContactPath is empty. Allow tickets, or name another contact.", nameof(options));
        }
    }

    private HumanAccess(HumanAccess other, IBusinessCalendar calendar)
    {
        _calendar = calendar;
        _ways = other._ways;
        _contactPath = other._contactPath;
    }

    /// <summary>The ways there are.</summary>
    public AccessWays Ways => _ways;

    /// <summary>The same ways with a calendar.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    public HumanAccess With(IBusinessCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return new(this, calendar);
    }

    /// <summary>Plans the way to a person.</summary>
    /// <param name="request">What is known; anything may be missing.</param>
    public HumanAccessPlan Plan(in HumanAccessRequest request)
    {
        Availability there = WhoIsThere(request.Availability.Status, request.Now);
        AccessWay way = Choose(there, in request);
        AccessWays alternatives = (_ways & ~Kind(way)) & ~request.Tried;
        if (there == Availability.Unavailable)
        {
            alternatives &= ~AccessWays.Live;
        }

        return new HumanAccessPlan
        {
            Way = way,
            Availability = there,
            Alternatives = alternatives,
            AsksForContact = request.Contact == ContactState.Missing && way is not (AccessWay.Live or AccessWay.HonestRefusal),
            Notice = NoticeNow(way, request.Contact),
            NoticeWhenAcknowledged = way switch
            {
                AccessWay.Live or AccessWay.Requested => NoticeKey.HandoffAcknowledged,
                AccessWay.Queued => NoticeKey.HandoffQueued,
                AccessWay.Ticket => NoticeKey.TicketOpened,
                _ => NoticeKey.None,
            },
            Arguments = Arguments(way, there, in request),
        };
    }

    /// <summary>What a user interface shows from the first turn on, until a person owns the conversation.</summary>
    /// <param name="availability">What the host knows of its people.</param>
    /// <param name="now">The time; null without a clock.</param>
    public AccessStatement Statement(in HumanAvailability availability, DateTimeOffset? now = null)
    {
        Availability there = WhoIsThere(availability.Status, now);
        bool live = (_ways & AccessWays.Live) != 0;
        return new AccessStatement
        {
            Notice = there switch
            {
                Availability.Available when live => NoticeKey.PersonReachable,
                Availability.Unavailable => NoticeKey.PersonReachableLater,
                _ => NoticeKey.PersonOnRequest,
            },
            Arguments = new NoticeArguments
            {
                EstimatedWait = there == Availability.Available ? availability.EstimatedWait : null,
                NextOpening = there == Availability.Unavailable ? Opening(in availability, now) : null,
                ContactPath = _contactPath,
            },
        };
    }

    /// <summary>What the host sees now counts more than a timetable; a timetable can tell that nobody is there, never that somebody is.</summary>
    private Availability WhoIsThere(Availability seen, DateTimeOffset? now) => seen switch
    {
        Availability.Available or Availability.Unavailable => seen,
        _ when now is { } at && _calendar is { } calendar && !calendar.IsOpen(at) => Availability.Unavailable,
        _ => Availability.Unknown,
    };

    private AccessWay Choose(Availability there, in HumanAccessRequest request)
    {
        AccessWays left = _ways & ~request.Tried;
        if ((left & AccessWays.Live) != 0 && there != Availability.Unavailable)
        {
            return there == Availability.Unknown ? AccessWay.Requested
                : request.Availability is { QueuePosition: >= 1 } || request.Availability.EstimatedWait > TimeSpan.Zero ? AccessWay.Queued
                : AccessWay.Live;
        }

        if ((left & AccessWays.Callback) != 0 && request.Contact != ContactState.Declined)
        {
            return AccessWay.Callback;
        }

        if ((left & AccessWays.Ticket) != 0)
        {
            return AccessWay.Ticket;
        }

        // Where everything failed and there is no other contact, the ticket is tried again rather than the customer left alone.
        return _contactPath is null ? AccessWay.Ticket : AccessWay.HonestRefusal;
    }

    private static NoticeKey NoticeNow(AccessWay way, ContactState contact) => way switch
    {
        AccessWay.Callback => NoticeKey.CallbackOffered,
        AccessWay.Ticket when contact == ContactState.Missing => NoticeKey.ContactNeeded,
        AccessWay.Ticket => NoticeKey.TicketPlanned,
        AccessWay.HonestRefusal => NoticeKey.NoHumanNow,
        _ => NoticeKey.None,
    };

    private NoticeArguments Arguments(AccessWay way, Availability there, in HumanAccessRequest request)
    {
        bool people = way is AccessWay.Live or AccessWay.Queued;
        TimeSpan? offset = request.UtcOffset;
        return new NoticeArguments
        {
            Position = way == AccessWay.Queued ? request.Availability.QueuePosition : null,
            EstimatedWait = way == AccessWay.Queued ? request.Availability.EstimatedWait : null,
            NextOpening = there == Availability.Unavailable ? Local(Opening(request.Availability, request.Now), offset) : null,
            Deadline = Local(people ? request.AcknowledgeBy : request.AnswerBy, offset),
            CustomerContact = request.Contact == ContactState.Captured ? request.CustomerContact : null,
            ContactPath = _contactPath,
            Reference = request.Reference,
            Reason = request.Reason,
        };
    }

    private DateTimeOffset? Opening(in HumanAvailability availability, DateTimeOffset? now)
    {
        DateTimeOffset? opening = availability.NextOpening ?? (now is { } at ? _calendar?.NextOpening(at) : null);
        return opening > now || now is null ? opening : null;
    }

    private static AccessWays Kind(AccessWay way) => way switch
    {
        AccessWay.Live or AccessWay.Queued or AccessWay.Requested => AccessWays.Live,
        AccessWay.Callback => AccessWays.Callback,
        AccessWay.Ticket => AccessWays.Ticket,
        _ => AccessWays.None,
    };

    private static DateTimeOffset? Local(DateTimeOffset? time, TimeSpan? offset)
    {
        if (time is not { } at || offset is not { } by || by.Duration() > TimeSpan.FromHours(14) || by.Ticks % TimeSpan.TicksPerMinute != 0)
        {
            return time;
        }

        long local = at.UtcTicks + by.Ticks;
        return local < 0 || local > DateTimeOffset.MaxValue.Ticks ? time : at.ToOffset(by);
    }
}
