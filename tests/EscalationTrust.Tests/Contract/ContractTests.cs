using CustomPolicy;

namespace EscalationTrust.Tests;

public sealed class LadderEscalationPolicyContractTests : EscalationPolicyContract
{
    protected override IEscalationPolicy Create() => EscalationLadder.Create().Policy;
}

public sealed class FailToHumanPolicyContractTests : EscalationPolicyContract
{
    protected override IEscalationPolicy Create() => new FailToHumanPolicy(EscalationLadder.Create().Policy);
}

public sealed class StrategicRenewalPolicyContractTests : EscalationPolicyContract
{
    protected override IEscalationPolicy Create() => StrategicRenewalPolicy.Create();

    [Fact]
    public void A_strategic_account_near_its_renewal_talks_to_a_person()
    {
        ConversationState conversation = default;
        var turn = new Turn { CustomerText = "How do I add a user?", Account = new() { Tier = AccountTier.Strategic, RenewalNear = true } };
        Assert.True(Create().ShouldEscalate(in turn, ref conversation, out EscalationDecision decision));
        Assert.Equal(EscalationReason.AlwaysEscalate, decision.Reason);
    }

    [Fact]
    public void Other_accounts_talk_to_the_bot()
    {
        ConversationState conversation = default;
        var turn = new Turn { CustomerText = "How do I add a user?", Account = new() { Tier = AccountTier.Strategic } };
        Assert.False(Create().ShouldEscalate(in turn, ref conversation, out _));
    }
}
