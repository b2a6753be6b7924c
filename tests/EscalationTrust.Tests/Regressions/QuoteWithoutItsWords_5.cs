namespace EscalationTrust.Tests.Regressions;

/// <summary>In a long message without spaces the quote for a signal began with the message and ended before the words that raised it.</summary>
public sealed class QuoteWithoutItsWords_5
{
    private static readonly EscalationLadder Ladder = EscalationLadder.Create();

    [Theory]
    [InlineData("山川", "转人工")]
    [InlineData("山川。", "我要转人工客服")]
    [InlineData("やまかわ", "オペレーターにつないでください")]
    [InlineData("กข", "I want a human")]
    [InlineData("\U0001F600", "I want a human")]
    [InlineData("e\u0301t\u0300e", "I want a human")]
    public void A_quote_holds_the_words_that_raised_the_signal(string filler, string request)
    {
        foreach (int length in (int[])[0, 90, 101, 350, 2_000])
        {
            var chat = new SupportConversation(Ladder, "chat");
            string before = string.Concat(Enumerable.Repeat(filler, length / filler.Length));
            chat.CustomerSays($"{before} {request} {before}");
            string quote = chat.Known.Why.Evidence.Single(entry => entry.Signal == Signal.HumanRequested).Text!;
            Assert.Contains(request, quote, StringComparison.Ordinal);
            Assert.DoesNotContain('\uFFFD', quote);
        }
    }

    [Fact]
    public void A_quote_begins_behind_a_full_stop_of_any_script()
    {
        var chat = new SupportConversation(Ladder, "chat");
        chat.CustomerSays("我的订单没有到。转人工。谢谢！");
        Assert.Equal("转人工。", chat.Known.Why.Evidence.Single(entry => entry.Signal == Signal.HumanRequested).Text);
    }
}
