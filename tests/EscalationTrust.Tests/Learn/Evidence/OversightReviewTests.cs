namespace EscalationTrust.Tests.Learn.Evidence;

public sealed class OversightReviewTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_default_policy_honours_every_request_and_every_danger()
    {
        var review = new OversightReview();
        IEscalationPolicy policy = EscalationLadder.Create().Policy;
        for (int seed = 0; seed < 500; seed++)
        {
            foreach (DecisionRecord record in Recorded.Conversation(policy, seed, (ulong)seed))
            {
                review.Add(new OversightEntry { Id = "c" + seed, At = record.At, Decision = record });
            }
        }

        OversightEvidence evidence = review.Conclude();
        Assert.True(evidence.HumanRequests.Raised > 300 && evidence.AlwaysEscalate.Raised > 100);
        Assert.Equal(evidence.HumanRequests.Raised, evidence.HumanRequests.Honoured);
        Assert.Empty(evidence.HumanRequests.Missed);
        Assert.Equal(500, evidence.Conversations);
        Assert.Equal(evidence.Decisions, evidence.Stages.Sum(stage => stage.Value));
    }

    [Fact]
    public void A_policy_that_talks_on_is_named()
    {
        var review = new OversightReview();
        review.Add(Asked("trapped", Noon, LadderStage.Contain));
        review.Add(Asked("heard", Noon, LadderStage.Escalate));
        OversightCount requests = review.Conclude().HumanRequests;
        Assert.Equal((2, 1), (requests.Raised, requests.Honoured));
        Assert.Equal("trapped", Assert.Single(requests.Missed));
    }

    [Fact]
    public void The_wait_runs_from_the_first_request_to_the_person()
    {
        var review = new OversightReview();
        review.Add(Asked("a", Noon, LadderStage.Escalate));
        review.Add(Asked("a", Noon.AddMinutes(4), LadderStage.Waiting)); // asks again: the clock does not start anew
        review.Add(Happened("a", CustodyEvent.Acknowledged, Noon.AddMinutes(1))); // a ticket is no person
        review.Add(Happened("a", CustodyEvent.HumanOwns, Noon.AddMinutes(5)));
        review.Add(Happened("a", CustodyEvent.HumanOwns, Noon.AddMinutes(9)));
        AccessTimes access = review.Conclude().Access;
        Assert.Equal((1, 1, 0, 0), (access.Reached, access.Timed, access.WithinTarget, access.Open));
        Assert.Equal(TimeSpan.FromMinutes(5), access.Median);
    }

    [Fact]
    public void A_request_that_nobody_answered_is_open_and_not_left_out()
    {
        var review = new OversightReview();
        review.Add(Asked("a", Noon, LadderStage.Escalate));
        review.Add(Asked("b", null, LadderStage.Escalate));
        review.Add(Happened("b", CustodyEvent.HumanOwns, Noon));
        AccessTimes access = review.Conclude().Access;
        Assert.Equal((1, 0, 1), (access.Reached, access.Timed, access.Open));
        Assert.False(access.ShareWithinTarget.IsKnown);
        Assert.Null(access.Median);
    }

    [Fact]
    public void A_clock_that_runs_backwards_gives_no_negative_wait()
    {
        var review = new OversightReview();
        review.Add(Asked("a", Noon, LadderStage.Escalate));
        review.Add(Happened("a", CustodyEvent.HumanOwns, Noon.AddMinutes(-5)));
        Assert.Equal(TimeSpan.Zero, review.Conclude().Access.Longest);
    }

    [Fact]
    public void The_end_of_the_period_is_outside_it()
    {
        var review = new OversightReview(new OversightOptions { From = Noon, To = Noon.AddHours(1) });
        review.Add(Asked("before", Noon.AddTicks(-1), LadderStage.Escalate));
        review.Add(Asked("first", Noon, LadderStage.Escalate));
        review.Add(Asked("after", Noon.AddHours(1), LadderStage.Escalate));
        Assert.Equal(1, review.Conclude().Decisions);
    }

    [Fact]
    public void Options_that_make_no_sense_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new OversightReview(new OversightOptions { From = Noon, To = Noon }));
        Assert.Throws<ArgumentException>(() => new OversightReview(new OversightOptions { AccessTarget = TimeSpan.Zero }));
    }

    private static OversightEntry Asked(string id, DateTimeOffset? at, LadderStage stage) => new()
    {
        Id = id,
        At = at,
        Decision = new DecisionRecord { Conversation = DecisionRecord.KeyOf(id), Episode = 1, At = at, Stage = stage, Signals = SignalSet.Of(Signal.HumanRequested) },
    };

    private static OversightEntry Happened(string id, CustodyEvent custodyEvent, DateTimeOffset at) =>
        new() { Kind = OversightEntryKind.Custody, Id = id, CustodyEvent = custodyEvent, At = at };
}
