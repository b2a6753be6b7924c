namespace EscalationTrust.Tests.Detect;

/// <summary>Asking for a person, in the shapes people use.</summary>
public sealed class EnglishRequestTests
{
    [Theory]
    [InlineData("I want to speak to a human")]
    [InlineData("Can I talk to someone please?")]
    [InlineData("let me talk to a real person")]
    [InlineData("Could you put me through to an agent?")]
    [InlineData("connect me with customer service")]
    [InlineData("transfer me to a representative")]
    [InlineData("I need to speak with your manager")]
    [InlineData("get me a supervisor now")]
    [InlineData("I'd rather talk to a person")]
    [InlineData("is there a real person I can chat with?")]
    [InlineData("please escalate this")]
    [InlineData("I demand to speak with someone in charge")]
    [InlineData("can a human help me")]
    [InlineData("I would like a human to look at this")]
    [InlineData("give me a live agent")]
    [InlineData("please have someone call me back")]
    [InlineData("speak to an operator")]
    [InlineData("I need a human being, not this")]
    [InlineData("hand me over to a colleague please")]
    [InlineData("could you connect me with one of your colleagues")]
    [InlineData("I need to be connected with a support agent")]
    [InlineData("please reconnect me to the representative")]
    [InlineData("assign me to a human")]
    [InlineData("get a specialist to check my line please")]
    public void In_a_sentence(string text) => AssertAsks(text);

    [Theory]
    [InlineData("I'd like to speak with a nurse please")]
    [InlineData("can I speak with the pharmacist")]
    [InlineData("I want to talk to my claims adjuster")]
    [InlineData("can my caseworker call me")]
    [InlineData("could a loan officer call me")]
    [InlineData("please connect me with the concierge")]
    [InlineData("is the duty manager available")]
    [InlineData("can I talk to dispatch")]
    [InlineData("get my case manager on the phone")]
    public void By_the_name_of_a_trade(string text) => AssertAsks(text);

    [Theory]
    [InlineData("yes please connect me with one")]
    [InlineData("someone from the warehouse should call me")]
    [InlineData("surely there is a human somewhere I can talk to")]
    [InlineData("I'd feel better discussing this with a human being")]
    [InlineData("I'd like to speak to whoever handles refunds")]
    [InlineData("I want to talk to the agent who handled my case")]
    [InlineData("I'd appreciate it if a person could get back to me")]
    [InlineData("a person needs to look at this")]
    [InlineData("could I have your manager's contact")]
    [InlineData("is there somebody I could ring about this")]
    [InlineData("please call me at 5 pm")]
    [InlineData("how long until a person answers")]
    [InlineData("please ask your colleague to take over")]
    [InlineData("could your team please review my case manually")]
    [InlineData("how hard is it to get a real person")]
    [InlineData("do you have real people")]
    [InlineData("only a human can help me")]
    [InlineData("it would be easier to explain this to a person")]
    [InlineData("where's the agent")]
    [InlineData("is there a phone line with real people")]
    [InlineData("let me discuss this with your supervisor")]
    [InlineData("I'd like to schedule a callback with an agent")]
    [InlineData("can someone else take over this chat")]
    [InlineData("when will an agent be available")]
    [InlineData("please loop in a supervisor")]
    [InlineData("what do I press for an operator")]
    [InlineData("put your supervisor on")]
    [InlineData("if you are a bot please transfer me")]
    [InlineData("do any humans work here")]
    public void In_a_roundabout_way(string text) => AssertAsks(text);

    [Theory]
    [InlineData("agent")]
    [InlineData("Agent!")]
    [InlineData("AGENT AGENT AGENT")]
    [InlineData("human")]
    [InlineData("human please")]
    [InlineData("representative")]
    [InlineData("operator")]
    [InlineData("live agent")]
    [InlineData("real person pls")]
    [InlineData("speak to agent")]
    [InlineData("customer service agent")]
    [InlineData("skip to agent")]
    [InlineData("begin live chat")]
    [InlineData("please call me on 5550134")]
    public void In_a_keyword(string text) => AssertAsks(text);

    [Theory]
    [InlineData("i wanna talk to a humna")]
    [InlineData("speak to a representitive")]
    [InlineData("speek to someone")]
    [InlineData("talk to an agnet")]
    [InlineData("i want to talk to a peson")]
    [InlineData("speak to a huuuuman")]
    [InlineData("cusomer service please")]
    [InlineData("SPEAK TO A HUMAN")]
    [InlineData("sp\u00E9ak to a h\u00FCman")]
    [InlineData("\uFF53\uFF50\uFF45\uFF41\uFF4B \uFF54\uFF4F \uFF41 \uFF48\uFF55\uFF4D\uFF41\uFF4E")]
    [InlineData("talk to a hu\u00ADman")]
    [InlineData("talk to a human \u2764\uFE0F")]
    public void Misspelt_stretched_or_dressed_up(string text) => AssertAsks(text);

    [Theory]
    [InlineData("stop the robot replies")]
    [InlineData("I don't want to talk to a bot")]
    [InlineData("i dont want to talk to a robot")]
    [InlineData("no more bots")]
    [InlineData("I refuse to talk to a machine")]
    [InlineData("I'm sick of this chatbot")]
    [InlineData("enough with the automated answers")]
    [InlineData("bots can't help with this")]
    [InlineData("I can't do this with a bot")]
    [InlineData("I refuse to continue with a machine")]
    [InlineData("I don't think a bot can help me")]
    [InlineData("I can't talk to this bot anymore")]
    public void By_refusing_the_bot(string text)
    {
        SignalSet signals = Said.Later(text);
        Assert.True(signals.Contains(Signal.BotRefused), $"\"{text}\": {signals}");
        Assert.True(signals.Contains(Signal.HumanRequested), $"\"{text}\": {signals}");
    }

    private static void AssertAsks(string text)
    {
        SignalSet signals = Said.First(text);
        Assert.True(signals.Contains(Signal.HumanRequested), $"\"{text}\": {signals}");
    }
}
