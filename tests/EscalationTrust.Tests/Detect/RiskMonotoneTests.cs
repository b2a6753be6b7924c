namespace EscalationTrust.Tests.Detect;

public sealed class RiskMonotoneTests
{
    [Fact]
    public void One_signal_more_never_lowers_the_risk_now_or_later()
    {
        var random = new Random(21);
        int raised = 0;
        for (int round = 0; round < 400; round++)
        {
            RiskScoringOptions options = round % 2 == 0 ? new RiskScoringOptions() : RandomSignals.Options(random);
            var scorer = new ResolutionRiskScorer(options);
            SignalSet[] turns = [.. Enumerable.Range(0, 4).Select(_ => RandomSignals.Any(random))];
            RiskScore[] before = Play(scorer, turns);
            for (int signal = 0; signal < 64; signal++)
            {
                if ((Signal)signal == Signal.Gratitude)
                {
                    continue;
                }

                SignalSet[] more = [turns[0], turns[1].With((Signal)signal), turns[2], turns[3]];
                RiskScore[] after = Play(scorer, more);
                Assert.True(before.Zip(after).All(pair => pair.Second >= pair.First), $"{(Signal)signal} lowers the risk of {turns[1]}");
                raised += after[1] > before[1] ? 1 : 0;
            }
        }

        Assert.True(raised > 2_000);
    }

    [Fact]
    public void Gratitude_is_evidence_for_the_bot()
    {
        var scorer = new ResolutionRiskScorer();
        SignalSet some = SignalSet.Of(Signal.BotRepeats, Signal.CustomerRestates);
        Assert.True(Play(scorer, [some.With(Signal.Gratitude)])[0] < Play(scorer, [some])[0]);
    }

    [Fact]
    public void A_quiet_turn_forgets_some_of_the_past()
    {
        var scorer = new ResolutionRiskScorer();
        RiskScore[] risks = Play(scorer, [SignalSet.Of(Signal.Safety, Signal.Abuse), default, default, default]);
        Assert.Equal(risks.OrderDescending(), risks);
        Assert.True(risks[^1] < risks[0]);
    }

    [Fact]
    public void Synonyms_in_one_family_do_not_add_up_to_more_than_its_strength()
    {
        var options = new RiskScoringOptions { Baseline = 0 };
        int family = new ResolutionRiskScorer(options).TurnEvidence(SignalCatalog.SetOf(SignalFamily.Friction).Without(Signal.Gratitude));
        Assert.True(family <= FixedPoint.From(DefaultEvidence.StrengthOf(SignalFamily.Friction)));
    }

    private static RiskScore[] Play(ResolutionRiskScorer scorer, SignalSet[] turns)
    {
        ConversationState state = default;
        return [.. turns.Select(signals => scorer.Score(signals, ref state))];
    }
}
