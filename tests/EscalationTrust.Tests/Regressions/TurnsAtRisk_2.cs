using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Regressions;

/// <summary>Sentiment alone reached the limit of turns at risk and escalated; so did what was left of one angry turn.</summary>
public sealed class TurnsAtRisk_2
{
    [Fact]
    public void A_mood_that_stays_low_contains_at_most()
    {
        Chat chat = new(o => (o.Risk.Weights[Signal.NegativeSentiment], o.Risk.FamilyStrengths[SignalFamily.Friction], o.Detection.TurnBudget) = (0.6, 8, 1_000));
        for (int turn = 0; turn < 20; turn++)
        {
            EscalationDecision decision = chat.Say(new Turn { Sentiment = Sentiment.From(-1) });
            Assert.Equal((turn, LadderStage.Contain), (turn, decision.Stage));
        }
    }

    [Fact]
    public void What_is_left_of_one_angry_turn_contains_at_most()
    {
        Chat chat = new(o => (o.Risk.Weights[Signal.Abuse], o.Risk.FamilyStrengths[SignalFamily.Friction], o.Risk.Baseline, o.Risk.Decay) = (0.15, 8, 0, 1));
        chat.Say(Signal.Abuse);
        for (int turn = 0; turn < 3; turn++)
        {
            EscalationDecision decision = chat.Say();
            Assert.True(decision.Risk.Value > 0.6);
            Assert.Equal((turn, LadderStage.Contain), (turn, decision.Stage));
        }
    }

    [Fact]
    public void Three_turns_at_risk_with_other_evidence_still_escalate()
    {
        var chat = new Chat(o => o.Threshold.EscalateAt = 0.99);
        chat.Say(Levers.Contains);
        chat.Say(Levers.Contains);
        Assert.Equal(EscalationReason.TurnsAtRiskLimit, chat.Say(Levers.Contains).Reason);
    }
}
