using EscalationTrust.Tests.Detect;
using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Regressions;

/// <summary>Somebody who had never seen the library judged a hundred chats before looking at its decisions; these it got wrong.</summary>
public sealed class ReportOfAStranger_1
{
    private static readonly EscalationLadder Ladder = EscalationLadder.Create();

    [Theory]
    [InlineData("My parcel arrived early!!!", "No, thank you so much!!!")]
    [InlineData("Hi!!! I just bought your blender and I love it!!!", "Do you have a recipe book???")]
    [InlineData("HELLO HOW LONG IS DELIVERY TO IRELAND", "AND HOW MUCH DOES IT COST")]
    [InlineData("I LOVE THIS APP", "GREAT THANK YOU SO MUCH")]
    public void Who_is_glad_or_writes_in_capitals_stays_with_the_bot(string first, string second)
    {
        var chat = new Chat(Ladder.Policy);
        Assert.Equal(LadderStage.Automate, chat.Write(first).Stage);
        Assert.Equal(LadderStage.Automate, chat.Write(second, "Glad to hear that!").Stage);
    }

    [Theory]
    [InlineData("thank you so much!!!", false)]
    [InlineData("GREAT THANK YOU SO MUCH", false)]
    [InlineData("thanks for nothing!!!", true)]
    public void Thanks_are_not_shouted(string text, bool shouting) => Assert.Equal(shouting, Said.First(text).Contains(Signal.Shouting));

    [Fact]
    public void Who_shouts_because_something_went_wrong_is_handed_over()
    {
        var chat = new Chat(Ladder.Policy);
        chat.Write("my router is broken");
        chat.Write("NO THAT DID NOT WORK", "Please restart it.");
        Assert.True(chat.Write("STILL NOT WORKING, IT IS NOT THE CABLE", "Please check the cable.").BotMustNotAnswer);
    }

    [Theory]
    [InlineData("There is a charge of 240 euros on it that I don't recognise as ours. It looks wrong.")]
    [InlineData("my direct debit went out twice")]
    [InlineData("There are two payments of 19.99 on my statement, I only made one purchase")]
    [InlineData("I was billed for two licences but we only have one")]
    [InlineData("a charge on my bill that isn't ours")]
    [InlineData("why was I billed for this? we never ordered it")]
    public void A_disputed_charge_contains(string text) => Assert.Equal(LadderStage.Contain, new Chat(Ladder.Policy).Write(text).Stage);

    [Theory]
    [InlineData("just call me on 07700 900123")]
    [InlineData("I want to speak with billing support")]
    [InlineData("Talk to us")]
    public void A_person_is_asked_for(string text) => Assert.True(Said.First(text).Contains(Signal.HumanRequested));

    [Theory]
    [InlineData("I know where your office is, you'll be sorry", Signal.Safety)]
    [InlineData("my childs have no food", Signal.Vulnerability)]
    public void Danger_is_heard(string text, Signal signal) => Assert.True(Said.First(text).Contains(signal));

    [Theory]
    [InlineData("I work for the police and need a quote for 20 laptops")]
    [InlineData("my lawyer friend recommended your app, do you have a student plan?")]
    [InlineData("i nearly had a heart attack when i saw the bill lol")]
    [InlineData("this bill will bankrupt me haha, is there a cheaper plan?")]
    public void A_figure_of_speech_is_no_danger(string text) => Assert.Equal(LadderStage.Automate, new Chat(Ladder.Policy).Write(text).Stage);

    [Theory]
    [InlineData("Did that, still red.", "Please restart the router.")]
    [InlineData("Cable is fine. Same red light.", "Please check the cable.")]
    [InlineData("still the same", "Please press reset for ten seconds.")]
    [InlineData("I looked at the top right and there's no such button.", "Click Export.")]
    [InlineData("that is the same as before. It really isn't there.", "Click Export.")]
    public void What_did_not_help_rejects_the_answer(string text, string reply) => Assert.True(Said.Later(text, reply).Contains(Signal.AnswerRejected));
}
