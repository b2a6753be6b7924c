namespace EscalationTrust.Tests.Detect;

public sealed class RiskExplanationTests
{
    [Fact]
    public void Contributions_add_up_to_the_evidence_of_the_turn()
    {
        var random = new Random(33);
        var destination = new RiskContribution[64];
        for (int round = 0; round < 2_000; round++)
        {
            RiskScoringOptions options = RandomSignals.Options(random);
            SignalSet signals = RandomSignals.Any(random);
            int count = new ResolutionRiskScorer(options).Explain(signals, destination);
            double sum = destination.Take(count).Sum(contribution => contribution.LogOdds);
            Assert.Equal(new NaiveRisk(options).TurnEvidence(signals) - options.Baseline, sum, 0.01);
        }
    }

    [Fact]
    public void Each_contribution_names_a_signal_of_the_turn_once_in_order()
    {
        SignalSet signals = SignalSet.Of(Signal.Gratitude, Signal.Safety, Signal.BotRepeats, Signal.Host3);
        var destination = new RiskContribution[64];
        int count = new ResolutionRiskScorer().Explain(signals, destination);
        Assert.Equal([Signal.BotRepeats, Signal.Gratitude, Signal.Safety], destination.Take(count).Select(contribution => contribution.Signal));
        Assert.True(destination[1].LogOdds < 0);
    }

    [Fact]
    public void A_short_destination_takes_what_fits()
    {
        var scorer = new ResolutionRiskScorer();
        SignalSet all = SignalSet.FromBits(ulong.MaxValue);
        Assert.Equal(0, scorer.Explain(all, []));
        Assert.Equal(3, scorer.Explain(all, new RiskContribution[3]));
        Assert.Equal(0, scorer.Explain(default, new RiskContribution[3]));
    }
}
