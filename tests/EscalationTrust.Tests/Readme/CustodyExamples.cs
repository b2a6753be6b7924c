namespace EscalationTrust.Tests.Readme;

/// <summary>C# blocks of the pages on custody and ownership: each is the body of a test up to its last line of dashes. Change them here and run with UPDATE_README=1.</summary>
public sealed class CustodyExamples
{
    [Fact]
    public void The_desk_reports()
    {
        ConversationState conversation = default;
        conversation.Apply(CustodyEvent.HandoffRequested);
        int episodeOfTheTicket = conversation.Episode;
        DateTimeOffset when = new(2030, 1, 7, 9, 0, 0, TimeSpan.Zero);

        // ----
        CustodyChange change = conversation.Apply(CustodyEvent.Queued, when, episodeOfTheTicket);

        if (change.Notice() is var notice && notice != NoticeKey.None)
        {
            Console.WriteLine(notice.EnglishText()); // said once, however often the desk reports it
        }

        if (change.Outcome == CustodyOutcome.Rejected)
        {
            Console.WriteLine(change.Describe());    // for the log: what was not possible, and why
        }

        // ----
        Assert.Equal((NoticeKey.HandoffQueued, Custody.Queued), (notice, conversation.Custody));
    }

    [Fact]
    public void A_silent_person()
    {
        var calendar = new BusinessHours(new BusinessHoursOptions { TimeZone = "+01:00" }
            .Open(DayOfWeek.Monday, DayOfWeek.Friday, new TimeOnly(9, 0), new TimeOnly(13, 0))
            .Open(DayOfWeek.Monday, DayOfWeek.Friday, new TimeOnly(14, 0), new TimeOnly(18, 0)));
        ConversationState conversation = default;
        conversation.Apply(CustodyEvent.HumanOwns, new DateTimeOffset(2030, 1, 7, 9, 0, 0, TimeSpan.FromHours(1)));
        DateTimeOffset now = new(2030, 1, 7, 14, 0, 0, TimeSpan.FromHours(1));

        // ----
        var silence = new HumanSilence(new HumanSilenceOptions { ReturnAfter = TimeSpan.FromHours(4) }, calendar); // off without a time

        if (silence.Review(in conversation, now).ReturnDue)
        {
            CustodyChange change = conversation.Apply(CustodyEvent.Returned, now);
            Console.WriteLine(change.Notice().EnglishText()); // "You are talking to the automated assistant again. …"
        }

        // ----
        Assert.Equal(Custody.Returned, conversation.Custody);
    }

    [Fact]
    public void Who_is_next()
    {
        var ladder = new OwnershipLadder(
            new OwnershipOptions
            {
                ClaimWithin = TimeSpan.FromMinutes(15),
                WorkWithin = TimeSpan.FromHours(8),
                Ladder =
                [
                    new() { Role = "team lead billing", Authority = AuthorityLevel.Supervisor },
                    new() { OwnerName = "Ms Okafor", Role = "head of support", Authority = AuthorityLevel.Manager },
                ],
            },
            new BusinessHours(new BusinessHoursOptions { TimeZone = "+01:00", Holidays = [new DateOnly(2030, 1, 6)] }
                .Open(DayOfWeek.Monday, DayOfWeek.Friday, new TimeOnly(9, 0), new TimeOnly(18, 0))));

        // When the handoff opens, and kept beside the ticket from there on:
        ConversationState conversation = default;
        conversation.Apply(CustodyEvent.HandoffRequested, new DateTimeOffset(2030, 1, 7, 10, 0, 0, TimeSpan.FromHours(1)));
        CaseOwnership ownership = CaseOwnership.Of(in conversation, new Owner { Role = "agent" }, AuthorityLevel.Manager);

        // In a sweep, every minute or so:
        DateTimeOffset now = new(2030, 1, 7, 10, 20, 0, TimeSpan.FromHours(1));
        OwnershipReview review = ladder.Overdue(in ownership, now);
        if (review.IsOverdue)
        {
            Console.WriteLine(review.Describe()); // The claim timer ran out 5 working minutes ago; next is Ms Okafor.
            ownership = ladder.PassOn(in ownership, now);
        }

        // ----
        Assert.Equal("The claim timer ran out 5 working minutes ago; next is Ms Okafor.", review.Describe());
        Assert.Equal((2, "Ms Okafor", now), (ownership.Step, ownership.Owner.Name, ownership.AskedAt));
    }
}
