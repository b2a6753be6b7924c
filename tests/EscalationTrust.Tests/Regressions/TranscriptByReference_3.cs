using EscalationTrust.Tests.Packet;

namespace EscalationTrust.Tests.Regressions;

/// <summary>Whole transcripts were sent by value and outgrew the desk's limits.</summary>
public sealed class TranscriptByReference_3
{
    [Fact]
    public void The_transcript_travels_by_reference_with_the_last_messages_only()
    {
        HandoffPacket packet = SamplePackets.Build(SamplePackets.Bare with
        {
            ChatTranscript = new()
            {
                Reference = "https://desk.example.com/chats/1",
                Messages = [.. Enumerable.Range(1, 500).Select(i => new PacketMessage { Turn = i, Text = "message " + i })],
            },
        });
        Assert.Equal("https://desk.example.com/chats/1", packet.ChatTranscript.Reference);
        Assert.Equal(500, packet.ChatTranscript.TotalMessages);
        Assert.Equal(Enumerable.Range(489, 12), packet.ChatTranscript.Messages.Select(message => message.Turn));
        Assert.Empty(packet.Truncation.Cuts);
    }
}
