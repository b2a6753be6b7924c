using System.Text;

namespace EscalationTrust.Tests.Learn;

public sealed class TranscriptCaseTests
{
    private static readonly EscalationLadder Ladder = EscalationLadder.Create();

    // Signals instead of words, so that no lexicon decides these tests.
    [Fact]
    public void A_recorded_conversation_becomes_a_case()
    {
        CaseRecord c = Of("""
            {"id":"a","account":{"id":"acme","trust":0.8},"lang":"en","ticket_class":"billing","labels":{"needed_at":3},
             "outcome":{"satisfaction":0.25,"complaint":true,"resolution":"confirmed","resolved_at":"2026-01-01T10:00:00Z","stage":"nonsense"},
             "turns":[
              {"role":"user","text":"x","at":"2026-01-01T09:00:00Z"},
              {"role":"assistant","text":"y","at":"2026-01-01T09:00:05Z"},
              {"role":"user","text":"z","at":"2026-01-01T09:01:00Z","signals":["customer-says-repeated"]},
              {"role":"assistant","text":"y","at":"2026-01-01T09:01:05Z"},
              {"role":"user","text":"w","at":"2026-01-01T09:02:00Z","signals":["human-requested"]},
              {"role":"human_agent","text":"Ann here","at":"2026-01-01T09:04:00Z"},
              {"role":"user","text":"again?","at":"2026-01-01T09:05:00Z","signals":["customer-says-repeated"]}]}
            """);

        DateTimeOffset nine = new(2026, 1, 1, 9, 0, 0, TimeSpan.Zero);
        Assert.Equal(("a", "acme", "billing", "en"), (c.Id, c.Account, c.TicketClass, c.Language));
        Assert.Equal((AuditedNeed.Needed, 2, nine.AddSeconds(65)), (c.Need, c.NeededTurn, c.NeededAt));
        Assert.Equal((3, nine.AddMinutes(2)), (c.RequestedTurn, c.RequestedAt));
        Assert.Equal((3, nine.AddMinutes(2), EscalationReason.HumanRequested), (c.DecidedTurn, c.DecidedAt, c.Reason));
        Assert.Equal((nine.AddMinutes(4), (DateTimeOffset?)null), (c.FirstHumanReplyAt, c.EffectiveAt));
        Assert.Equal((nine, nine.AddMinutes(5), nine.AddHours(1)), (c.StartedAt, c.EndedAt, c.ResolvedAt));
        Assert.Equal((1, true, TimeSpan.FromMinutes(2)), (c.Restatements, c.RestatedAfterHandoff, c.TimeInAutomation));
        Assert.Equal((LadderStage.HumanOwned, ResolutionKind.Confirmed, true), (c.Stage, c.Resolution, c.Complaint));
        Assert.Equal((0.25, 0.8), (c.Satisfaction.Value, c.TrustBefore.Value));
        Assert.True(c.Effort is > 1 and < 2);
        Assert.True(c.HighestRisk.IsKnown);
    }

    [Fact]
    public void What_the_recording_does_not_say_stays_unknown()
    {
        CaseRecord c = Of("""{"id":"a","turns":[{"role":"user","text":"x"}]}""");
        Assert.Equal((AuditedNeed.Unknown, ResolutionKind.Unknown, Abandonment.Unknown), (c.Need, c.Resolution, c.Abandonment));
        Assert.Null(c.StartedAt);
        Assert.Null(c.RestatedAfterHandoff);
        Assert.Null(c.TimeInAutomation);
        Assert.False(c.Escalated);
        Assert.Equal(0, c.Restatements);
        Assert.Equal(0, c.Effort);
    }

    [Fact]
    public void One_who_leaves_a_loop_is_told_from_one_who_just_leaves()
    {
        const string Loop = """{"id":"a","outcome":{"abandonment":"elsewhere"},"turns":[{"role":"user","text":"x"},{"role":"user","text":"z","signals":["bot-repeats"]}]}""";
        Assert.Equal(Abandonment.InLoop, Of(Loop).Abandonment);
        Assert.Equal(Abandonment.Elsewhere, Of(Loop.Replace("bot-repeats", "gratitude")).Abandonment);
        Assert.Equal(Abandonment.No, Of(Loop.Replace("elsewhere", "no")).Abandonment);
        // That a recording ends says nothing of why.
        Assert.Equal(Abandonment.Unknown, Of(Loop.Replace("elsewhere", "unknown")).Abandonment);
    }

    [Fact]
    public void Nobody_answers_a_decision_of_a_replay()
    {
        CaseRecord c = Of("""{"id":"a","turns":[{"role":"user","text":"x","signals":["human-requested"]}]}""");
        Assert.True(c.IsOpen);
        Assert.Equal(1, TrustIndicatorsTests.Of([c]).Count(CaseOutcome.HandoffWaiting));
        Assert.Equal(0, TrustIndicatorsTests.Of([c]).Share(ShareIndicator.HandoffAnswered).Denominator);
    }

    [Fact]
    public void A_judgement_that_nobody_was_needed_is_a_judgement()
    {
        CaseRecord c = Of("""{"id":"a","labels":{"needed_at":null},"turns":[{"role":"user","text":"x"}]}""");
        Assert.Equal(AuditedNeed.NotNeeded, c.Need);
        Assert.Equal(1, TrustIndicatorsTests.Of([c]).Count(TimingVerdict.CorrectlyContained));
    }

    private static CaseRecord Of(string json) => TranscriptCase.Of(Ladder.Policy, TranscriptJson.Read(Encoding.UTF8.GetBytes(json)));
}
