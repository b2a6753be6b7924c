using System.Globalization;

namespace EscalationTrust.Tests.Detect;

/// <summary>Whoever is asked for, and in whatever shape: all of them with all of them, then the shapes that stand alone.</summary>
public sealed class EnglishRequestShapesTests
{
    private static readonly string[] Whom =
    [
        "a person", "a human being", "an agent", "a rep", "an adviser", "a supervisor", "your manager", "an actual human", "a live agent",
        "a member of staff", "one of your colleagues", "a colleague of yours", "an employee", "a technician", "a specialist", "an engineer",
        "an officer", "a case handler", "a consultant", "a customer care executive", "a support agent", "a proper person", "a qualified employee",
    ];

    private static readonly string[] Shapes =
    [
        "I want to speak to {0}", "could I have a word with {0} about it", "I would like to explain this to {0}", "I'd rather discuss this with {0}",
        "I'm trying to get through to {0}", "put me on to {0}", "please put me in touch with {0}", "hand this conversation over to {0}", "just get {0}",
        "please get {0} for me", "could you fetch {0} please", "get {0} on the phone", "put {0} on", "I need {0} now", "how do I get {0}",
        "is there {0} I can talk to?", "have {0} call me", "could {0} get in touch with me", "please let {0} take over", "{0} should look at this",
        "I'd appreciate it if {0} replied to me", "I'm not saying more until {0} answers", "I'd like to hear from {0}", "no bot, {0}", "loop in {0}",
    ];

    [Fact]
    public void Anybody_is_heard_in_any_shape_of_request()
    {
        string[] missed =
        [
            .. from shape in Shapes
               from whom in Whom
               let text = string.Format(CultureInfo.InvariantCulture, shape, whom)
               where !Said.First(text).Contains(Signal.HumanRequested)
               select text,
        ];
        Assert.Empty(missed);
    }

    [Theory]
    [InlineData("do you have a lady I could explain this to on the telephone")]
    [InlineData("let me have a natter with somebody who understands")]
    [InlineData("could I speak with one of your young ladies")]
    [InlineData("I talk to your colleague on the phone better than I type, would you mind putting me through")]
    [InlineData("is there nobody in your office who can answer")]
    [InlineData("any chance of an operator?")]
    [InlineData("what are the chances of getting a real person")]
    [InlineData("it would be quicker if I spoke to someone")]
    [InlineData("this should be seen by an employee, I want it checked by a person")]
    [InlineData("where might I find a living soul to talk to")]
    [InlineData("I expected a person, not this")]
    [InlineData("can we sort this over the phone")]
    [InlineData("I prefer talking to typing, can I talk instead of type")]
    [InlineData("somebody else needs to take this")]
    [InlineData("an actual employee would be welcome")]
    [InlineData("I beg you get someone")]
    [InlineData("I'd like to complain to a person about it")]
    [InlineData("a person who speaks Greek, is there someone who speaks Greek?")]
    public void Asked_for_indirectly(string text) => AssertAsks(text);

    [Theory]
    [InlineData("transfer me to the refunds team")]
    [InlineData("can I talk to accounts payable")]
    [InlineData("talk to billing please")]
    [InlineData("connect me with the people in your warranty department")]
    [InlineData("let the complaints team call me")]
    [InlineData("put me on to whoever handles cancellations")]
    [InlineData("could my case worker get in touch with me")]
    [InlineData("is there a nurse I can speak to")]
    [InlineData("give me a named point of contact")]
    [InlineData("I want to speak to somebody from your Leeds office about the visit")]
    [InlineData("can I speak with Marta from your team")]
    [InlineData("I'd like the same agent as before")]
    [InlineData("we were cut off, reconnect me")]
    [InlineData("tell your supervisor")]
    [InlineData("have them call me back")]
    public void Asked_for_by_team_or_role(string text) => AssertAsks(text);

    [Theory]
    [InlineData("Still nothing. Transfer me. Now.")]
    [InlineData("fine, transfer me")]
    [InlineData("hello? anyone?")]
    [InlineData("no agent agent agent")]
    [InlineData("none of these, agent")]
    [InlineData("get someone")]
    [InlineData("to an agent")]
    [InlineData("agent it is")]
    [InlineData("still not working, need a person")]
    [InlineData("may I be transferred?")]
    [InlineData("put me through please")]
    public void Asked_for_in_few_words(string text) => AssertAsks(text);

    [Theory]
    [InlineData("speakto agent")]
    [InlineData("i need ahuman")]
    [InlineData("can i talk toan agent")]
    [InlineData("talk to smbody")]
    [InlineData("i want to speack to your superviser")]
    [InlineData("giv me a reel person")]
    [InlineData("humna agent now")]
    [InlineData("represntative asap")]
    [InlineData("get me the maneger")]
    public void Asked_for_in_haste(string text) => AssertAsks(text);

    [Theory]
    [InlineData("I want that a person helps me")]
    [InlineData("can somebody with me telephone")]
    [InlineData("I want to call with you")]
    [InlineData("where I can find a person for to speak")]
    [InlineData("turn to manual service please")]
    [InlineData("kindly contact me on my mobile number")]
    [InlineData("sir give the line to someone who can speak Hindi")]
    [InlineData("let me speak higher authority")]
    public void Asked_for_in_words_of_another_language(string text) => AssertAsks(text);

    [Theory]
    [InlineData("I've had it with robots")]
    [InlineData("I'd rather not do this with a bot")]
    [InlineData("why am I talking to a computer")]
    [InlineData("I won't answer a chatbot")]
    [InlineData("please no bot")]
    [InlineData("not a bot")]
    [InlineData("this virtual assistant is driving me mad")]
    [InlineData("talking to a machine is pointless")]
    [InlineData("I will not proceed without a human")]
    [InlineData("this should not be decided by an algorithm")]
    [InlineData("I object to automated decisions")]
    [InlineData("don't let the robot answer")]
    public void Or_the_bot_is_refused(string text)
    {
        SignalSet signals = Said.First(text);
        Assert.True(signals.Contains(Signal.BotRefused), $"\"{text}\": {signals}");
    }

    private static void AssertAsks(string text)
    {
        SignalSet signals = Said.First(text);
        Assert.True(signals.Contains(Signal.HumanRequested), $"\"{text}\": {signals}");
    }
}
