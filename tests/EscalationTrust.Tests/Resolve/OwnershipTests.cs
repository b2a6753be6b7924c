namespace EscalationTrust.Tests.Resolve;

public sealed class OwnershipTests
{
    /// <summary>A Monday, nine o'clock.</summary>
    private static readonly DateTimeOffset Nine = new(2030, 1, 7, 9, 0, 0, TimeSpan.Zero);

    private static readonly Owner Ines = new() { Name = "Ines", AuthorityLevel = AuthorityLevel.Agent };

    private static OwnershipLadder Ladder(IBusinessCalendar? calendar = null) => new(
        new OwnershipOptions
        {
            ClaimWithin = TimeSpan.FromMinutes(30),
            WorkWithin = TimeSpan.FromHours(4),
            Ladder =
            [
                new() { Role = "specialist", Authority = AuthorityLevel.Specialist, ClaimWithin = TimeSpan.FromMinutes(10) },
                new() { Role = "team lead", Authority = AuthorityLevel.Supervisor, WorkWithin = TimeSpan.FromHours(1) },
                new() { OwnerName = "Ms Okafor", Authority = AuthorityLevel.Executive },
            ],
        },
        calendar);

    [Fact]
    public void The_claim_timer_runs_until_somebody_takes_it_and_then_the_work_timer_runs()
    {
        OwnershipLadder ladder = Ladder();
        var asked = new CaseOwnership { AskedAt = Nine };
        Assert.Equal((OwnershipTimer.Claim, Nine.AddMinutes(30)), Running(ladder.Overdue(asked, Nine.AddMinutes(30))));
        OwnershipReview late = ladder.Overdue(asked, Nine.AddMinutes(42));
        Assert.Equal((OwnershipTimer.Claim, TimeSpan.FromMinutes(12)), (late.Overdue, late.LateBy));

        CaseOwnership claimed = asked.ClaimedBy(Ines, Nine.AddMinutes(20));
        OwnershipReview fine = ladder.Overdue(claimed, Nine.AddMinutes(42));
        Assert.Equal((OwnershipTimer.Work, Nine.AddMinutes(260)), Running(fine));
        Assert.False(fine.IsOverdue);
        Assert.Equal(OwnershipTimer.Work, ladder.Overdue(claimed, Nine.AddMinutes(261)).Overdue);
    }

    [Fact]
    public void The_next_owner_gets_time_to_take_it_and_the_work_timer_goes_on()
    {
        OwnershipLadder ladder = Ladder();
        CaseOwnership first = new CaseOwnership { AskedAt = Nine }.ClaimedBy(Ines, Nine);
        CaseOwnership second = ladder.PassOn(first, Nine.AddHours(5));
        Assert.Equal(("specialist", 1, Nine.AddHours(5), null), (second.Owner.Role, second.Step, second.AskedAt, second.ClaimedAt));
        Assert.Equal((OwnershipTimer.Claim, Nine.AddHours(5).AddMinutes(10)), Running(ladder.Overdue(second, Nine.AddHours(5))));

        CaseOwnership taken = second.ClaimedBy(second.Owner, Nine.AddHours(5.1));
        Assert.Equal((OwnershipTimer.Work, Nine.AddHours(8)), Running(ladder.Overdue(taken, Nine.AddHours(6))));
        CaseOwnership third = ladder.PassOn(taken, Nine.AddHours(8.5));
        Assert.Equal("team lead", third.Owner.Role);
        Assert.Equal(Nine.AddHours(9), ladder.Overdue(third.ClaimedBy(third.Owner, Nine.AddHours(8.6)), Nine.AddHours(8.7)).DueAt);
    }

    [Fact]
    public void The_next_owner_has_the_authority_the_case_needs()
    {
        var asked = new CaseOwnership { AskedAt = Nine, RequiredAuthority = AuthorityLevel.Manager };
        OwnershipReview review = Ladder().Overdue(asked, Nine.AddHours(1));
        Assert.Equal(("Ms Okafor", 3), (review.Next!.Value.Name, review.NextStep));
        Assert.Equal("The claim timer ran out 30 working minutes ago; next is Ms Okafor.", review.Describe());
    }

    [Fact]
    public void When_the_ladder_ends_it_says_so_and_the_case_stays_with_its_owner()
    {
        CaseOwnership top = new() { Owner = Ines, AskedAt = Nine, Step = 3 };
        OwnershipReview review = Ladder().Overdue(top, Nine.AddDays(1));
        Assert.True(review.IsOverdue && review.LadderEnds && review.Next is null);
        Assert.Contains("the ladder ends: nobody is next", review.Describe());
        Assert.Equal(top, Ladder().PassOn(top, Nine.AddDays(1)));
        Assert.True(new OwnershipLadder(new OwnershipOptions()).Overdue(new CaseOwnership { AskedAt = Nine }, Nine.AddDays(1)).LadderEnds);
    }

    [Fact]
    public void A_case_in_time_is_passed_to_nobody()
    {
        CaseOwnership asked = new() { AskedAt = Nine };
        Assert.Equal(asked, Ladder().PassOn(asked, Nine.AddMinutes(5)));
        Assert.Equal("Nothing is overdue.", Ladder().Overdue(asked, Nine.AddMinutes(5)).Describe());
    }

    [Fact]
    public void Without_a_clock_nothing_is_late_and_a_closed_case_has_no_timer()
    {
        Assert.Equal(default, Ladder().Overdue(default, Nine));
        Assert.Equal(default, Ladder().Overdue(new CaseOwnership { AskedAt = Nine, IsClosed = true }, Nine.AddYears(1)));
    }

    [Fact]
    public void Time_for_which_the_customer_had_the_word_is_not_the_owners()
    {
        CaseOwnership claimed = new CaseOwnership { AskedAt = Nine }.ClaimedBy(Ines, Nine);
        Assert.True(Ladder().Overdue(claimed, Nine.AddHours(5)).IsOverdue);
        Assert.False(Ladder().Overdue(claimed with { CustomerHasTheWord = true }, Nine.AddHours(5)).IsOverdue);
        Assert.False(Ladder().Overdue(claimed with { PausedFor = TimeSpan.FromHours(2) }, Nine.AddHours(5)).IsOverdue);
    }

    [Fact]
    public void Timers_run_in_working_time_and_nobody_is_late_over_night()
    {
        OwnershipLadder ladder = Ladder(new BusinessHours(Escalate.BusinessHoursTests.Weekdays()));
        var asked = new CaseOwnership { AskedAt = Nine.AddHours(8.75) };
        Assert.Equal(Nine.AddDays(1).AddMinutes(15), ladder.Overdue(asked, Nine.AddHours(9)).DueAt);

        var onTheBell = new CaseOwnership { AskedAt = Nine.AddHours(8.5) };
        Assert.False(ladder.Overdue(onTheBell, Nine.AddHours(20)).IsOverdue);
        Assert.Equal(TimeSpan.FromMinutes(1), ladder.Overdue(onTheBell, Nine.AddDays(1).AddMinutes(1)).LateBy);
    }

    [Fact]
    public void A_conversation_gives_its_clocks()
    {
        ConversationState state = default;
        state.Apply(CustodyEvent.HandoffRequested, Nine);
        CaseOwnership waiting = CaseOwnership.Of(in state, default, AuthorityLevel.Supervisor);
        Assert.Equal((Nine, null, AuthorityLevel.Supervisor, false), (waiting.AskedAt, waiting.ClaimedAt, waiting.RequiredAuthority, waiting.IsClosed));

        state.Apply(CustodyEvent.HumanReplied, Nine.AddMinutes(5));
        CaseOwnership owned = CaseOwnership.Of(in state, Ines);
        Assert.Equal((Nine.AddMinutes(5), Nine.AddMinutes(5), true), (owned.ClaimedAt, owned.WorkBeganAt, owned.CustomerHasTheWord));

        state.Apply(CustodyEvent.Resolved, Nine.AddMinutes(6));
        Assert.True(CaseOwnership.Of(in state, Ines).IsClosed);
    }

    [Fact]
    public void No_input_throws()
    {
        DateTimeOffset?[] times = [null, DateTimeOffset.MinValue, Nine, DateTimeOffset.MaxValue];
        foreach (DateTimeOffset? asked in times)
        {
            foreach (DateTimeOffset? claimed in times)
            {
                foreach (DateTimeOffset? now in times)
                {
                    var ownership = new CaseOwnership
                    {
                        AskedAt = asked, ClaimedAt = claimed, WorkBeganAt = claimed, Step = asked is null ? int.MinValue : int.MaxValue,
                        PausedFor = claimed is null ? TimeSpan.MinValue : TimeSpan.MaxValue, RequiredAuthority = (AuthorityLevel)77,
                    };
                    OwnershipReview review = Ladder().Overdue(in ownership, now ?? default);
                    Assert.True(review.IsOverdue == (review.Next is not null || review.LadderEnds));
                    Assert.True(review.LateBy >= TimeSpan.Zero);
                }
            }
        }
    }

    [Fact]
    public void A_sweep_over_many_cases_allocates_nothing()
    {
        OwnershipLadder ladder = Ladder(new BusinessHours(Escalate.BusinessHoursTests.Weekdays()));
        var asked = new CaseOwnership { AskedAt = Nine };
        CaseOwnership claimed = asked.ClaimedBy(Ines, Nine.AddHours(1));
        Assert.Equal(0, Allocation.Of(() =>
        {
            ladder.Overdue(in asked, Nine.AddDays(9));
            ladder.Overdue(in claimed, Nine.AddDays(9));
        }));
    }

    /// <summary>The ladder against the definitions, minute by minute: late means due before now, and a later look never takes it back.</summary>
    [Fact]
    public void Once_late_always_late_until_somebody_acts()
    {
        for (int seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            OwnershipLadder ladder = Ladder();
            CaseOwnership ownership = new() { AskedAt = Nine };
            ownership = random.Next(2) == 0 ? ownership : ownership.ClaimedBy(Ines, Nine.AddMinutes(random.Next(60)));
            bool late = false;
            for (int minute = 0; minute < 600; minute += random.Next(1, 30))
            {
                OwnershipReview review = ladder.Overdue(ownership, Nine.AddMinutes(minute));
                double due = ownership.ClaimedAt is null ? 30 : (ownership.ClaimedAt.Value - Nine).TotalMinutes + 240;
                Assert.Equal(minute > due, review.IsOverdue);
                Assert.True(review.IsOverdue || !late);
                late = review.IsOverdue;
            }
        }
    }

    private static (OwnershipTimer Timer, DateTimeOffset? Due) Running(OwnershipReview review) => (review.Timer, review.DueAt);
}
