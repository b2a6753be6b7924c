using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Detect;

/// <summary>What the bot's own last words say about it.</summary>
public sealed class ReplyCueTests
{
    private const string Pack = "[bot bot-inability]\nunable to help\n[bot closing]\nanything else\n[customer-negates]\n^ no\n[answer-rejected]\nthat is wrong\n[outage]\nunable to help";

    [Fact]
    public void Words_of_the_bot_are_read_in_the_reply_only()
    {
        Assert.Equal(SignalSet.Of(Signal.BotInability), Second("hm", "I am unable to help."));
        Assert.Equal(SignalSet.Of(Signal.Outage), Second("you are unable to help", "Hm."));
    }

    [Fact]
    public void A_short_no_rejects_an_answer_and_not_a_goodbye()
    {
        Assert.True(Second("No.", "Your parcel is at the door.").Contains(Signal.AnswerRejected));
        Assert.False(Second("No.", "Can I do anything else for you?").Contains(Signal.AnswerRejected));
        Assert.False(Second("No, the blue one from the second shelf please", "Your parcel is at the door.").Contains(Signal.AnswerRejected));
    }

    [Fact]
    public void The_first_message_of_an_episode_has_no_answer_to_reject() =>
        Assert.False(new Chat(pack: Pack).Write("that is wrong", "Hello!").Signals.Contains(Signal.AnswerRejected));

    [Theory]
    [InlineData("{\"name\": \"lookup\"}")]
    [InlineData("Sure! <tool_call>lookup</tool_call>")]
    [InlineData("<function=lookup>")]
    [InlineData("<|assistant|>")]
    public void Machine_text_in_the_reply_is_malformed(string reply) => Assert.True(Second("hm", reply).Contains(Signal.MalformedReply));

    [Theory]
    [InlineData("Prices are < 5 euros {see the list}")]
    [InlineData("I <3 to help")]
    [InlineData("Open Settings > Network")]
    public void Plain_brackets_are_not(string reply) => Assert.False(Second("hm", reply).Contains(Signal.MalformedReply));

    private static SignalSet Second(string text, string reply)
    {
        var chat = new Chat(pack: Pack);
        chat.Write("hello there");
        return chat.Write(text, reply).Signals;
    }
}
