namespace EscalationTrust.Tests.Escalate;

public sealed class PresetRequestTests
{
    [Fact]
    public void Every_preset_hands_a_request_for_a_person_over()
    {
        EscalationPreset[] presets = Enum.GetValues<EscalationPreset>();
        Assert.True(presets.Length >= 6);
        foreach (EscalationPreset preset in presets)
        {
            EscalationLadder ladder = EscalationLadder.Create(preset);
            var chat = new Chat(ladder.Policy);
            EscalationDecision decision = chat.Say(new Turn { CustomerText = "I want to speak to a human.", Congestion = Ratio.From(1) });
            Assert.Equal((preset, EscalationReason.HumanRequested, true), (preset, decision.Reason, decision.OpensHandoff));
        }
    }
}
