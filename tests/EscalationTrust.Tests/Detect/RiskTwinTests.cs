using FsCheck;
using FsCheck.Fluent;

namespace EscalationTrust.Tests.Detect;

public sealed class RiskTwinTests
{
    [Fact]
    public void The_naive_twin_agrees_on_10_000_generated_conversations() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(10_000), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            var random = new Random(seed);
            RiskScoringOptions options = seed % 3 == 0 ? new RiskScoringOptions() : RandomSignals.Options(random);
            var scorer = new ResolutionRiskScorer(options);
            var naive = new NaiveRisk(options);
            ConversationState state = default;
            for (int turn = random.Next(1, 12); turn > 0; turn--)
            {
                SignalSet signals = RandomSignals.Any(random);
                double expected = naive.Score(signals);
                double actual = scorer.Score(signals, ref state).Value;
                Assert.True(Math.Abs(expected - actual) < 1e-3, $"{signals}: {actual}, and not {expected}");
            }
        }));

    [Fact]
    public void Prior_and_trust_move_the_risk_as_the_twin_says()
    {
        var random = new Random(8);
        for (int round = 0; round < 2_000; round++)
        {
            RiskScoringOptions options = RandomSignals.Options(random);
            ConversationState state = default;
            SignalSet signals = RandomSignals.Any(random);
            double trust = random.Next(10_001) / 10_000.0;
            double prior = (random.NextDouble() * 8) - 4;
            double actual = new ResolutionRiskScorer(options).Score(signals, ref state, FixedPoint.From(prior), Ratio.From(trust)).Value;
            Assert.Equal(new NaiveRisk(options).Score(signals, prior, trust), actual, 0.001);
        }
    }
}
