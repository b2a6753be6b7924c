using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Detect;

/// <summary>Who looks for the desk's number may be told it; who looks for it again means a person.</summary>
public sealed class DeskTests
{
    private const string Pack = "[desk]\nwhat is your number";

    [Fact]
    public void The_first_time_the_customer_is_told_how_to_ask_for_a_person_and_the_second_time_handed_over()
    {
        var chat = new Chat(o => o.DiscloseAi = false, Pack);
        EscalationDecision first = chat.Write("what is your number?");
        Assert.Equal((LadderStage.Automate, NoticeKey.PersonOnRequest), (first.Stage, first.Notice));
        Assert.Equal(NoticeKey.None, chat.Write("my printer broke").Notice);
        Assert.Equal(EscalationReason.HumanRequested, chat.Write("so what is your number").Reason);
    }

    [Fact]
    public void Containment_says_all_the_same_that_a_person_should_decide()
    {
        var chat = new Chat(o => o.DiscloseAi = false, Pack);
        chat.Write("what is your number?");
        Assert.Equal(NoticeKey.OfferHuman, chat.Say(Signal.Security).Notice);
        Assert.Equal(NoticeKey.None, chat.Say(Signal.Security).Notice);
    }

    [Fact]
    public void Other_questions_are_not_about_the_desk() =>
        Assert.True(new Chat(pack: Pack).Write("what is your address").Signals.IsEmpty);
}
