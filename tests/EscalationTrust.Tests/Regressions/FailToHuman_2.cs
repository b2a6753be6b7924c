using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Regressions;

/// <summary>After a closed case a failing policy went straight to waiting, for a handoff that nobody had opened.</summary>
public sealed class FailToHuman_2
{
    [Fact]
    public void A_customer_who_comes_back_after_a_closed_case_is_handed_over_when_the_policy_fails()
    {
        Chat chat = new Chat(new FailToHumanPolicy(new Broken())).After(CustodyEvent.HumanOwns, CustodyEvent.Resolved);
        EscalationDecision decision = chat.Say();
        Assert.Equal((LadderStage.Escalate, true, 2), (decision.Stage, decision.OpensHandoff, decision.Episode));
        Assert.Equal(Custody.HandoffRequested, chat.State.Custody);
    }

    private sealed class Broken : IEscalationPolicy
    {
        public bool ShouldEscalate(in Turn turn, ref ConversationState conversation, out EscalationDecision decision) =>
            throw new InvalidTimeZoneException();
    }
}
