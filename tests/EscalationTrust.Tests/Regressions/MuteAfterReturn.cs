using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Regressions;

/// <summary>After a person gave the conversation back, the bot's turns came out empty (fazer-ai/agents#457, #452).</summary>
public sealed class MuteAfterReturn
{
    [Fact]
    public void The_return_is_said_and_the_bot_may_answer_again()
    {
        var chat = new Chat();
        chat.Say(Signal.HumanRequested);
        chat.After(CustodyEvent.HumanOwns);
        Assert.Equal(NoticeKey.ReturnedToAssistant, chat.State.Apply(CustodyEvent.Returned).Notice());
        EscalationDecision decision = chat.Say();
        Assert.Equal((LadderStage.Automate, false), (decision.Stage, decision.BotMustNotAnswer));
        Assert.True(decision.Permits(PermittedActs.Answer));
    }
}
