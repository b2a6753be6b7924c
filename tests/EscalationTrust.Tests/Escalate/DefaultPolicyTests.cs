namespace EscalationTrust.Tests.Escalate;

/// <summary>Promises of the default policy that no tuning of its numbers may break.</summary>
public sealed class DefaultPolicyTests
{
    private static readonly IEscalationPolicy Policy = EscalationLadder.Create().Policy;

    [Theory]
    [InlineData(Signal.Safety)]
    [InlineData(Signal.Legal)]
    [InlineData(Signal.Vulnerability)]
    public void Danger_law_and_care_go_to_a_person_at_once(Signal signal) =>
        Assert.Equal(EscalationReason.AlwaysEscalate, new Chat(Policy).Say(signal).Reason);

    [Theory]
    [InlineData(Signal.Security)]
    [InlineData(Signal.BillingDispute)]
    [InlineData(Signal.PolicyAmbiguity)]
    public void Security_billing_and_a_first_ambiguity_contain_at_least(Signal signal) =>
        Assert.True(new Chat(Policy).Say(signal).Stage >= LadderStage.Contain);

    [Fact]
    public void A_quiet_conversation_stays_with_the_bot()
    {
        var chat = new Chat(Policy);
        Assert.All(Enumerable.Range(0, 8), _ => Assert.Equal(LadderStage.Automate, chat.Say().Stage));
    }

    [Theory]
    [InlineData(Signal.Frustration)]
    [InlineData(Signal.Abuse)]
    [InlineData(Signal.NegativeSentiment)]
    public void One_thin_cue_never_escalates(Signal signal) => Assert.False(new Chat(Policy).Say(signal).BotMustNotAnswer);

    [Fact]
    public void A_customer_and_a_bot_that_go_in_circles_reach_a_person()
    {
        var chat = new Chat(Policy);
        const string Text = "my router drops the wifi connection every evening around eight";
        const string Reply = "Please restart your router and wait for the green light.";
        int turns = 1;
        bool escalated = chat.Write(Text).BotMustNotAnswer;
        while (!escalated && turns < 8)
        {
            turns++;
            escalated = chat.Write(Text, Reply).BotMustNotAnswer;
        }

        Assert.InRange(turns, 2, 5);
    }
}
