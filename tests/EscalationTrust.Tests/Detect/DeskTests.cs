using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Detect;

/// <summary>Who looks for the desk's number may be told it; who looks for it again means a person.</summary>
public sealed class DeskTests
{
    private const string Pack = "[desk]\nwhat is your number";

    [Fact]
    public void The_first_time_a_person_is_offered_and_the_second_time_handed_over()
    {
        var chat = new Chat(o => o.DiscloseAi = false, Pack);
        EscalationDecision first = chat.Write("what is your number?");
        Assert.Equal((LadderStage.Automate, NoticeKey.OfferHuman), (first.Stage, first.Notice));
        Assert.Equal(NoticeKey.None, chat.Write("my printer broke").Notice);
        Assert.Equal(EscalationReason.HumanRequested, chat.Write("so what is your number").Reason);
    }

    [Fact]
    public void Other_questions_are_not_about_the_desk() =>
        Assert.True(new Chat(pack: Pack).Write("what is your address").Signals.IsEmpty);
}
