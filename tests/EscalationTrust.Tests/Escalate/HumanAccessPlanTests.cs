namespace EscalationTrust.Tests.Escalate;

/// <summary>What a plan says beside the way itself: what the customer may choose instead, what is told, and which times are named.</summary>
public sealed class HumanAccessPlanTests
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 30, 8, 0, 0, TimeSpan.Zero);
    private static readonly HumanAvailability There = new() { Status = Availability.Available };
    private static readonly HumanAvailability Away = new() { Status = Availability.Unavailable, NextOpening = Monday.AddHours(1) };

    [Fact]
    public void The_alternatives_are_the_other_ways_that_have_not_failed()
    {
        HumanAccess access = Access();
        Assert.Equal(AccessWays.Callback | AccessWays.Ticket | AccessWays.ContactPath, access.Plan(new() { Availability = There }).Alternatives);
        Assert.Equal(AccessWays.Ticket | AccessWays.ContactPath, access.Plan(new() { Availability = There, Tried = AccessWays.Callback }).Alternatives);
    }

    [Fact]
    public void A_person_in_the_chat_is_no_alternative_while_nobody_is_there()
    {
        HumanAccessPlan plan = Access().Plan(new() { Availability = Away });
        Assert.Equal((AccessWay.Callback, AccessWays.Ticket | AccessWays.ContactPath), (plan.Way, plan.Alternatives));
        HumanAccessPlan later = Access().Plan(new() { Availability = Away, Tried = AccessWays.Callback });
        Assert.Equal((AccessWay.Ticket, AccessWays.ContactPath), (later.Way, later.Alternatives));
    }

    [Fact]
    public void A_wait_alone_makes_a_queue_and_a_wait_of_nothing_makes_none()
    {
        Assert.Equal(AccessWay.Queued, Access().Plan(new() { Availability = There with { EstimatedWait = TimeSpan.FromMinutes(2) } }).Way);
        Assert.Equal(AccessWay.Live, Access().Plan(new() { Availability = There with { EstimatedWait = TimeSpan.Zero } }).Way);
    }

    [Fact]
    public void The_deadline_named_is_that_of_the_acknowledgement_while_people_are_there_and_that_of_the_answer_otherwise()
    {
        var request = new HumanAccessRequest { AcknowledgeBy = Monday.AddMinutes(5), AnswerBy = Monday.AddDays(1) };
        Assert.Equal(request.AcknowledgeBy, Access().Plan(request with { Availability = There with { QueuePosition = 2 } }).Arguments.Deadline);
        Assert.Equal(request.AnswerBy, Access().Plan(request with { Availability = Away }).Arguments.Deadline);
    }

    [Fact]
    public void A_callback_is_offered_and_asks_for_the_number_that_is_missing()
    {
        HumanAccessPlan plan = Access().Plan(new() { Availability = Away });
        Assert.Equal((NoticeKey.CallbackOffered, NoticeKey.None, true), (plan.Notice, plan.NoticeWhenAcknowledged, plan.AsksForContact));
    }

    [Fact]
    public void A_ticket_goes_before_a_refusal_and_a_refusal_asks_for_no_contact()
    {
        Assert.Equal(AccessWay.Ticket, Access(o => o.Callback = false).Plan(new() { Availability = Away }).Way);

        HumanAccessPlan refusal = Access(o => (o.Callback, o.Ticket) = (false, false)).Plan(new() { Availability = Away });
        Assert.Equal((AccessWay.HonestRefusal, NoticeKey.NoHumanNow, false), (refusal.Way, refusal.Notice, refusal.AsksForContact));
        Assert.Equal(("+00 555 0100", Monday.AddHours(1)), (refusal.Arguments.ContactPath, refusal.Arguments.NextOpening));
    }

    [Fact]
    public void An_opening_is_named_only_while_nobody_is_there_and_is_believed_without_a_clock()
    {
        Assert.Equal(Monday.AddHours(1), Access().Plan(new() { Availability = Away }).Arguments.NextOpening);
        Assert.Null(Access().Plan(new() { Availability = Away with { Status = Availability.Available } }).Arguments.NextOpening);
        Assert.Null(Access().Plan(new() { Availability = Away with { Status = Availability.Unknown } }).Arguments.NextOpening);
    }

    [Fact]
    public void A_contact_is_shown_back_only_when_it_was_captured()
    {
        var request = new HumanAccessRequest { Availability = Away, CustomerContact = "kim@example.com", Contact = ContactState.Captured };
        Assert.Equal("kim@example.com", Access().Plan(request).Arguments.CustomerContact);
        Assert.Null(Access().Plan(request with { Contact = ContactState.Declined }).Arguments.CustomerContact);
    }

    [Fact]
    public void The_reason_and_the_reference_travel_with_the_notice()
    {
        NoticeArguments arguments = Access().Plan(new() { Reference = "T-7", Reason = EscalationReason.AlwaysEscalate }).Arguments;
        Assert.Equal(("T-7", EscalationReason.AlwaysEscalate), (arguments.Reference, arguments.Reason));
    }

    [Theory]
    [InlineData(14, 0, true)]
    [InlineData(-14, 0, true)]
    [InlineData(14, 1, false)]
    [InlineData(-14, -1, false)]
    public void Times_are_shown_in_offsets_of_up_to_14_hours_and_left_alone_beyond(int hours, int minutes, bool shown)
    {
        var offset = new TimeSpan(hours, minutes, 0);
        DateTimeOffset? opening = Access().Plan(new() { Availability = Away, UtcOffset = offset }).Arguments.NextOpening;
        Assert.Equal((Monday.AddHours(1), shown ? offset : TimeSpan.Zero), (opening!.Value, opening.Value.Offset));
    }

    [Fact]
    public void The_statement_promises_nobody_who_cannot_join_the_chat()
    {
        Assert.Equal(NoticeKey.PersonReachable, Access().Statement(There).Notice);
        Assert.Equal(NoticeKey.PersonOnRequest, Access(o => o.Live = false).Statement(There).Notice);
    }

    [Fact]
    public void The_statement_names_a_wait_while_people_are_there_and_an_opening_while_they_are_not()
    {
        HumanAvailability both = Away with { EstimatedWait = TimeSpan.FromMinutes(9) };
        NoticeArguments there = Access().Statement(both with { Status = Availability.Available }).Arguments;
        Assert.Equal((TimeSpan.FromMinutes(9), null), (there.EstimatedWait, there.NextOpening));
        NoticeArguments away = Access().Statement(both).Arguments;
        Assert.Equal((null, Monday.AddHours(1)), (away.EstimatedWait, away.NextOpening));
        NoticeArguments unknown = Access().Statement(both with { Status = Availability.Unknown }).Arguments;
        Assert.Equal((null, null), (unknown.EstimatedWait, unknown.NextOpening));
    }

    [Fact]
    public void A_calendar_given_at_once_counts_like_one_given_later()
    {
        BusinessHours hours = new(new BusinessHoursOptions().Open(DayOfWeek.Monday, DayOfWeek.Friday, new TimeOnly(9, 0), new TimeOnly(17, 0)));
        Assert.Equal(Availability.Unavailable, new HumanAccess(new HumanAccessOptions(), hours).Plan(new() { Now = Monday }).Availability);
    }

    private static HumanAccess Access(Action<HumanAccessOptions>? configure = null)
    {
        var options = new HumanAccessOptions { Callback = true, ContactPath = " +00 555 0100 " };
        configure?.Invoke(options);
        return new HumanAccess(options);
    }
}
