using System.Text;

namespace EscalationTrust.Tests.Regressions;

/// <summary>A packet that was read with a link without an address, or a cut without a field, could not be shown.</summary>
public sealed class PacketThatWasRead_5
{
    [Theory]
    [InlineData("""{"version":1,"need":{"links":[{"title":"order"}],"facts":{"order":"A-1"}}}""")]
    [InlineData("""{"version":1,"truncation":{"truncated":true,"cuts":[{"entries":2,"characters":5}]}}""")]
    public void What_it_lacks_is_left_out(string json)
    {
        HandoffPacket packet = HandoffPacketJson.Read(Encoding.UTF8.GetBytes(json));
        Assert.NotEmpty(packet.ToMarkdown());
        Assert.NotEmpty(packet.ToFlatAttributes());
    }
}
