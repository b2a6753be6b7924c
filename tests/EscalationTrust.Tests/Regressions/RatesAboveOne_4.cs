using EscalationTrust.Tests.Learn;

namespace EscalationTrust.Tests.Regressions;

/// <summary>Seen in the field: a conversation counted as resolved by the bot and as handed over, and rates rose above 100 %.</summary>
public sealed class RatesAboveOne_4
{
    [Fact]
    public void A_conversation_that_was_resolved_and_handed_over_counts_once()
    {
        CaseRecord both = new()
        {
            Id = "a",
            Eligibility = HandoffEligibility.Possible,
            DecidedTurn = 2,
            FirstHumanReplyAt = RandomCase.Day0,
            Resolution = ResolutionKind.Confirmed,
        };
        TrustIndicators indicators = TrustIndicatorsTests.Of([both, both]);

        Assert.Equal(2, indicators.Count(CaseOutcome.HandedOff));
        Assert.Equal(0, indicators.Count(CaseOutcome.ResolvedConfirmed));
        Assert.Equal(1, indicators.Share(ShareIndicator.Escalated).Estimate);
        Assert.Null(indicators.Share(ShareIndicator.ContainedResolved).Estimate);
    }

    [Fact]
    public void A_conversation_that_could_never_be_handed_over_dilutes_no_rate()
    {
        CaseRecord broadcast = new() { Id = "b", Eligibility = HandoffEligibility.Never, Stage = LadderStage.Automate, Resolution = ResolutionKind.Confirmed };
        CaseRecord handed = new() { Id = "a", Eligibility = HandoffEligibility.Possible, DecidedTurn = 2 };
        TrustIndicators indicators = TrustIndicatorsTests.Of([handed, broadcast, broadcast, broadcast]);

        Assert.Equal(1, indicators.Share(ShareIndicator.Escalated).Estimate);
        Assert.Equal(3, indicators.NeverCouldHandOff);
        Assert.Equal(0, indicators.Count(CaseOutcome.ResolvedConfirmed));
    }
}
