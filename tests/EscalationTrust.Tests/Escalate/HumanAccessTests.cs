using FsCheck;
using FsCheck.Fluent;

namespace EscalationTrust.Tests.Escalate;

/// <summary>The way to a person: never a dead end, never a promise from what is not known.</summary>
public sealed class HumanAccessTests
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 30, 8, 0, 0, TimeSpan.Zero);
    private static readonly BusinessHours NineToFive = new(new BusinessHoursOptions().Open(DayOfWeek.Monday, DayOfWeek.Friday, new TimeOnly(9, 0), new TimeOnly(17, 0)));

    private static readonly Gen<HumanAccessOptions> AnyOptions =
        from live in Gen.Elements(true, false)
        from callback in Gen.Elements(true, false)
        from ticket in Gen.Elements(true, false)
        from path in Gen.Elements(null, "", " ", "+00 555 0100")
        select new HumanAccessOptions { Live = live, Callback = callback, Ticket = ticket, ContactPath = path };

    private static readonly Gen<HumanAccessRequest> AnyRequest =
        from status in Gen.Choose(0, 2)
        from position in Gen.Elements<int?>(null, -1, 0, 1, 4, int.MaxValue)
        from wait in Gen.Elements<TimeSpan?>(null, TimeSpan.MinValue, TimeSpan.Zero, TimeSpan.FromMinutes(4), TimeSpan.MaxValue)
        from now in Gen.Elements<DateTimeOffset?>(null, Monday, Monday.AddHours(2), DateTimeOffset.MinValue, DateTimeOffset.MaxValue)
        from opening in Gen.Elements<DateTimeOffset?>(null, Monday.AddDays(1), Monday.AddDays(-1), DateTimeOffset.MaxValue)
        from contact in Gen.Choose(0, 2)
        from tried in Gen.Choose(0, 15)
        from offset in Gen.Elements<TimeSpan?>(null, TimeSpan.FromHours(2), TimeSpan.FromHours(-14), TimeSpan.MaxValue, TimeSpan.FromTicks(1))
        select new HumanAccessRequest
        {
            Availability = new() { Status = (Availability)status, QueuePosition = position, EstimatedWait = wait, NextOpening = opening },
            Now = now,
            Contact = (ContactState)contact,
            CustomerContact = "kim@example.com",
            Tried = (AccessWays)tried,
            AcknowledgeBy = Monday.AddMinutes(15),
            AnswerBy = opening,
            UtcOffset = offset,
        };

    [Fact]
    public void Every_plan_is_a_way_or_an_honest_refusal_with_another_contact() => Plans((access, plan, _) =>
    {
        Assert.True(plan.Way == AccessWay.HonestRefusal ? plan.Arguments.ContactPath is not null : WaysOf(plan.Way) != AccessWays.None);
        Assert.True(plan.Way == AccessWay.HonestRefusal || (access.Ways & WaysOf(plan.Way)) != 0, $"{plan.Way} is no way of {access.Ways}.");
        Assert.Equal(AccessWays.None, plan.Alternatives & ~access.Ways);
    });

    [Fact]
    public void Nobody_is_promised_unless_the_host_sees_somebody() => Plans((_, plan, request) =>
    {
        if (request.Availability.Status != Availability.Available)
        {
            Assert.False(plan.Way is AccessWay.Live or AccessWay.Queued);
            Assert.NotEqual(Availability.Available, plan.Availability);
            Assert.Null(plan.Arguments.EstimatedWait);
            Assert.Null(plan.Arguments.Position);
        }

        Assert.True(plan.Notice.MayBeSaid(Custody.HandoffRequested), $"{plan.Notice} claims too much.");
    });

    [Fact]
    public void However_long_the_queue_is_a_person_who_is_there_is_asked() => Plans((access, plan, request) =>
    {
        if (request.Availability.Status == Availability.Available && (access.Ways & ~request.Tried & AccessWays.Live) != 0)
        {
            Assert.True(plan.Way is AccessWay.Live or AccessWay.Queued);
        }
    });

    [Fact]
    public void A_way_that_failed_comes_last() => Plans((access, plan, request) =>
    {
        AccessWays untried = access.Ways & ~request.Tried & (plan.Availability == Availability.Unavailable ? ~AccessWays.Live : ~AccessWays.None);
        if (request.Contact == ContactState.Declined)
        {
            untried &= ~AccessWays.Callback;
        }

        if ((untried & ~AccessWays.ContactPath) != 0)
        {
            Assert.Equal(AccessWays.None, request.Tried & WaysOf(plan.Way));
        }
    });

    [Fact]
    public void A_next_opening_is_never_in_the_past() => Plans((_, plan, request) =>
        Assert.False(plan.Arguments.NextOpening <= request.Now));

    [Fact]
    public void A_person_who_is_free_joins_at_once()
    {
        HumanAccessPlan plan = Access().Plan(new HumanAccessRequest { Availability = new() { Status = Availability.Available }, AcknowledgeBy = Monday });
        Assert.Equal((AccessWay.Live, NoticeKey.None, NoticeKey.HandoffAcknowledged), (plan.Way, plan.Notice, plan.NoticeWhenAcknowledged));
        Assert.Equal(Monday, plan.Arguments.Deadline);
        Assert.False(plan.AsksForContact);
    }

    [Fact]
    public void A_queue_is_told_with_place_and_wait_after_the_acknowledgement()
    {
        HumanAccessPlan plan = Access().Plan(new HumanAccessRequest
        {
            Availability = new() { Status = Availability.Available, QueuePosition = 3, EstimatedWait = TimeSpan.FromMinutes(12) },
        });
        Assert.Equal((AccessWay.Queued, NoticeKey.None, NoticeKey.HandoffQueued), (plan.Way, plan.Notice, plan.NoticeWhenAcknowledged));
        Assert.Equal(
            "You are in the queue for a person. Your place in the queue: 3. Estimated wait: about 12 minutes.",
            plan.NoticeWhenAcknowledged.EnglishText(plan.Arguments));
    }

    [Fact]
    public void What_is_not_known_is_asked_for_and_nothing_is_promised()
    {
        HumanAccessPlan plan = Access().Plan(default);
        Assert.Equal((AccessWay.Requested, Availability.Unknown, NoticeKey.None), (plan.Way, plan.Availability, plan.Notice));
        Assert.True(plan.AsksForContact);
    }

    [Fact]
    public void A_calendar_tells_that_nobody_is_there_and_never_that_somebody_is()
    {
        HumanAccess access = Access().With(NineToFive);
        HumanAccessPlan closed = access.Plan(new HumanAccessRequest { Now = Monday, Contact = ContactState.Captured, CustomerContact = "kim@example.com" });
        Assert.Equal((AccessWay.Ticket, NoticeKey.TicketPlanned, NoticeKey.TicketOpened), (closed.Way, closed.Notice, closed.NoticeWhenAcknowledged));
        Assert.Equal(
            "No person can join this chat right now. I am passing your request on as a ticket, so that a person can answer you at kim@example.com. Our team is back from 2026-11-30 09:00 UTC.",
            closed.Notice.EnglishText(closed.Arguments));
        Assert.Equal(AccessWay.Requested, access.Plan(new HumanAccessRequest { Now = Monday.AddHours(2) }).Way);
        Assert.Equal(AccessWay.Live, access.Plan(new HumanAccessRequest { Now = Monday, Availability = new() { Status = Availability.Available } }).Way);
    }

    [Fact]
    public void Times_are_shown_in_the_customer_s_time()
    {
        HumanAccessPlan plan = Access().With(NineToFive).Plan(new HumanAccessRequest { Now = Monday, UtcOffset = TimeSpan.FromHours(5.5) });
        Assert.Contains("2026-11-30 14:30 (UTC+05:30)", plan.Notice.EnglishText(plan.Arguments));
    }

    [Fact]
    public void A_customer_who_gives_no_contact_is_not_asked_again_and_not_left_alone()
    {
        HumanAccessPlan plan = Access(o => o.Callback = true).Plan(new HumanAccessRequest
        {
            Availability = new() { Status = Availability.Unavailable },
            Contact = ContactState.Declined,
        });
        Assert.Equal((AccessWay.Ticket, NoticeKey.TicketPlanned, false), (plan.Way, plan.Notice, plan.AsksForContact));
    }

    [Fact]
    public void A_ticket_without_a_time_to_answer_names_none()
    {
        HumanAccessPlan plan = Access().Plan(new HumanAccessRequest { Availability = new() { Status = Availability.Unavailable }, AcknowledgeBy = Monday });
        Assert.Null(plan.Arguments.Deadline);
    }

    [Fact]
    public void The_statement_is_shown_from_the_first_turn()
    {
        HumanAccess access = Access(o => o.ContactPath = "+00 555 0100").With(NineToFive);
        Assert.Equal(NoticeKey.PersonOnRequest, access.Statement(default).Notice);
        Assert.Equal(NoticeKey.PersonReachable, access.Statement(new HumanAvailability { Status = Availability.Available }, Monday).Notice);
        AccessStatement closed = access.Statement(default, Monday);
        Assert.Equal(
            "You can ask for a person here at any time. Our team is next there from 2026-11-30 09:00 UTC. You can also reach us here: +00 555 0100.",
            closed.Notice.EnglishText(closed.Arguments));
    }

    [Fact]
    public void Planning_allocates_nothing()
    {
        HumanAccess access = Access();
        var request = new HumanAccessRequest { Availability = new() { Status = Availability.Available, QueuePosition = 2 }, Now = Monday };
        Assert.Equal(0, Allocation.Of(() => access.Plan(in request)));
    }

    [Fact]
    public void Undefined_values_are_treated_as_not_known()
    {
        HumanAccessPlan plan = Access().Plan(new HumanAccessRequest { Availability = new() { Status = (Availability)9 }, Contact = (ContactState)9 });
        Assert.Equal((AccessWay.Requested, Availability.Unknown), (plan.Way, plan.Availability));
    }

    [Fact]
    public void A_ladder_s_ways_are_those_of_its_policy()
    {
        EscalationLadder ladder = EscalationLadder.FromDocument("""{ "access": { "live": false, "callback": true } }""");
        Assert.Equal(AccessWays.Callback | AccessWays.Ticket, ladder.Access.Ways);
        Assert.Throws<ArgumentException>(() => new HumanAccess(new HumanAccessOptions { Ticket = false }));
    }

    [Fact]
    public void No_option_hides_the_way_to_a_person()
    {
        PolicyFailure failure = Assert.Single(PolicyDocument.Validate("""{ "access": { "visible": false } }"""));
        Assert.Equal("access.visible", failure.Path);
    }

    private static HumanAccess Access(Action<HumanAccessOptions>? configure = null)
    {
        var options = new HumanAccessOptions();
        configure?.Invoke(options);
        return new HumanAccess(options);
    }

    private static void Plans(Action<HumanAccess, HumanAccessPlan, HumanAccessRequest> check)
    {
        Gen<(HumanAccessOptions Options, HumanAccessRequest Request)> cases = AnyOptions
            .Where(options => options.Ticket || !string.IsNullOrWhiteSpace(options.ContactPath))
            .SelectMany(_ => AnyRequest, (options, request) => (options, request));
        Prop.ForAll(cases.ToArbitrary(), pair =>
        {
            var access = new HumanAccess(pair.Options, NineToFive);
            check(access, access.Plan(pair.Request), pair.Request);
        }).Check(Seeded.Quick.WithMaxTest(2_000));
    }

    private static AccessWays WaysOf(AccessWay way) => way switch
    {
        AccessWay.Live or AccessWay.Queued or AccessWay.Requested => AccessWays.Live,
        AccessWay.Callback => AccessWays.Callback,
        AccessWay.Ticket => AccessWays.Ticket,
        _ => AccessWays.None,
    };
}
