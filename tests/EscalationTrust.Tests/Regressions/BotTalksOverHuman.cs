using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Regressions;

/// <summary>A person replies and the bot keeps answering (chatwoot PR#13673).</summary>
public sealed class BotTalksOverHuman
{
    [Theory]
    [InlineData(CustodyEvent.HumanOwns)]
    [InlineData(CustodyEvent.HumanReplied)]
    public void From_the_first_word_of_a_person_on_the_bot_is_silent_whatever_the_customer_says(CustodyEvent arrival)
    {
        Chat chat = new Chat().After(arrival);
        foreach (Signal signal in Enum.GetValues<Signal>())
        {
            EscalationDecision decision = chat.Say(signal);
            Assert.True(decision.BotMustNotAnswer);
            Assert.Equal((LadderStage.HumanOwned, PermittedActs.AssistOwner, NoticeKey.None), (decision.Stage, decision.PermittedActs, decision.Notice == NoticeKey.AiDisclosure ? NoticeKey.None : decision.Notice));
        }
    }

    [Fact]
    public void A_reply_takes_the_conversation_even_when_nobody_claimed_it()
    {
        var chat = new Chat();
        chat.Say(Signal.HumanRequested);
        Assert.Equal(Custody.HumanOwned, chat.State.Apply(CustodyEvent.HumanReplied).To);
        Assert.Equal(LadderStage.HumanOwned, chat.Say().Stage);
    }

    [Fact]
    public void A_kill_switch_and_a_failing_policy_do_not_make_it_speak()
    {
        Chat chat = new Chat().After(CustodyEvent.HumanOwns);
        Assert.Equal(LadderStage.HumanOwned, chat.Say(new Turn { KillSwitch = KillSwitch.Escalate }).Stage);
        var failing = new FailToHumanPolicy(new Throwing());
        Assert.True(failing.ShouldEscalate(default, ref chat.State, out EscalationDecision decision));
        Assert.Equal(PermittedActs.AssistOwner, decision.PermittedActs);
    }

    private sealed class Throwing : IEscalationPolicy
    {
        public bool ShouldEscalate(in Turn turn, ref ConversationState conversation, out EscalationDecision decision) => throw new InvalidOperationException();
    }
}
