using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Detect;

public sealed class ShoutingTests
{
    [Theory]
    [InlineData("THIS IS NOT WORKING", true)]
    [InlineData("why is it broken???", true)]
    [InlineData("stop it!!!", true)]
    [InlineData("is it broken?!?", true)]
    [InlineData("FIX MY ROUTER NOW PLEASE thanks", true)]
    [InlineData("\uFF01\uFF01\uFF01", true)]
    [InlineData("My HDMI and USB ports failed", false)]
    [InlineData("GIVE IT BACK", true)]
    [InlineData("NO NO NO", false)]
    [InlineData("my NASA and HDMI and USB plugs do not fit the television any more", false)]
    [InlineData("OK", false)]
    [InlineData("ASAP PLEASE", false)]
    [InlineData("it broke! again! today!", false)]
    [InlineData("really?!", false)]
    [InlineData("wait... what", false)]
    [InlineData("", false)]
    public void Shouting_is_seen_and_acronyms_are_not(string text, bool shouting) =>
        Assert.Equal(shouting, new Chat().Write(text).Signals.Contains(Signal.Shouting));

    [Theory]
    [InlineData(29)]
    [InlineData(30)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(1_024)]
    public void Marks_across_an_edge_of_blocks_count(int before) =>
        Assert.True(new Chat().Write(new string('a', before) + "!!! and so on").Signals.Contains(Signal.Shouting));
}
