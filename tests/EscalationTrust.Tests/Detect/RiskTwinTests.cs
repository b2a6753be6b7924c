using FsCheck;
using FsCheck.Fluent;

namespace EscalationTrust.Tests.Detect;

public sealed class RiskTwinTests
{
    [Fact]
    public void The_naive_twin_agrees_on_10_000_generated_conversations() =>
        Check.One(Seeded.Quick.WithMaxTest(10_000), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
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
    public void With_the_same_fixed_point_functions_it_agrees_to_the_last_bit()
    {
        var random = new Random(9);
        for (int round = 0; round < 500; round++)
        {
            RiskScoringOptions options = RandomSignals.Options(random);
            var scorer = new ResolutionRiskScorer(options);
            ConversationState state = default;
            int? evidence = null;
            for (int turn = 0; turn < 8; turn++)
            {
                SignalSet signals = RandomSignals.Any(random);
                int before = evidence is { } r ? FixedPoint.SoftPlus(r + FixedPoint.From(Math.Log(options.Decay))) : 0;
                evidence = Math.Clamp(before + FixedTurn(options, signals), -30 << 16, 30 << 16);
                Assert.Equal(new RiskScore(FixedPoint.Sigmoid(evidence.Value + FixedPoint.From(options.Prior))), scorer.Score(signals, ref state));
            }
        }
    }

    private static int FixedTurn(RiskScoringOptions options, SignalSet signals)
    {
        int z = FixedPoint.From(options.Baseline) - (signals.Contains(Signal.Gratitude) ? FixedPoint.From(options.GratitudeRelief) : 0);
        foreach (SignalFamily family in Enum.GetValues<SignalFamily>())
        {
            int none = FixedPoint.One;
            foreach (Signal signal in signals.Intersect(SignalCatalog.SetOf(family)).Without(Signal.Gratitude))
            {
                none = FixedPoint.Multiply(none, FixedPoint.One - FixedPoint.From(options.Weights[signal]));
            }

            z += FixedPoint.Multiply(FixedPoint.From(options.FamilyStrengths[family]), FixedPoint.One - none);
        }

        return z;
    }

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
