using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Detect;

public sealed class TextCapTests
{
    private const string Pack = "[outage]\nfire alarm\n^ first\nlast $";

    [Theory]
    [InlineData("fire alarm #")]
    [InlineData("first #")]
    [InlineData("# fire alarm")]
    [InlineData("# last")]
    public void Head_and_tail_of_a_long_text_are_read(string text)
    {
        SignalSet signals = Capped(text.Replace("#", Filler(2_000)));
        Assert.True(signals.Contains(Signal.Outage));
        Assert.True(signals.Contains(Signal.TextTruncated));
    }

    [Fact]
    public void The_middle_is_left_out_and_said_so() =>
        Assert.Equal(SignalSet.Of(Signal.TextTruncated), Capped(Filler(1_000) + " fire alarm " + Filler(1_000)).Intersect(SignalSet.Of(Signal.Outage, Signal.TextTruncated)));

    [Fact]
    public void Head_and_tail_do_not_make_a_phrase_together() =>
        Assert.False(Capped(Filler(251) + "fire " + Filler(2_000) + " alarm " + Filler(249)).Contains(Signal.Outage));

    [Fact]
    public void A_text_of_just_the_cap_is_read_whole() => Assert.False(Capped(Filler(512)).Contains(Signal.TextTruncated));

    [Fact]
    public void A_long_reply_is_capped_as_well()
    {
        SignalSet signals = new Chat(o => o.Detection.TextCap = 512).Write("hm", Filler(600)).Signals;
        Assert.True(signals.Contains(Signal.TextTruncated));
    }

    [Fact]
    public void Without_a_cap_everything_is_read()
    {
        SignalSet signals = new Chat(pack: Pack).Write(Filler(30_000) + " fire alarm " + Filler(30_000)).Signals;
        Assert.Equal(SignalSet.Of(Signal.Outage), signals.Intersect(SignalSet.Of(Signal.Outage, Signal.TextTruncated)));
    }

    private static SignalSet Capped(string text) => new Chat(o => o.Detection.TextCap = 512, Pack).Write(text).Signals;

    private static string Filler(int length) => string.Concat(Enumerable.Repeat("word ", (length / 5) + 1))[..length];
}
