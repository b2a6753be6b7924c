using System.Buffers;

namespace EscalationTrust.Tests.Readme;

/// <summary>C# blocks of the pages on the handoff packet and on conversations: each is the body of a test up to its last line of dashes. Change them here and run with UPDATE_README=1.</summary>
public sealed class PacketExamples
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_packet()
    {
        EscalationLadder ladder = EscalationLadder.Create();
        ConversationState conversation = default;
        const string FirstMessage = "I was charged twice.";
        const string LastMessage = "Get me a person, please.";
        var buffer = new ArrayBufferWriter<byte>();
        DateTimeOffset now = Now;
        var turn = new Turn { CustomerText = LastMessage, At = now };
        ladder.Policy.ShouldEscalate(in turn, ref conversation, out EscalationDecision decision);

        // ----
        HandoffPacketBuilder packets = ladder.PacketBuilder(); // once; thread-safe

        HandoffPacket packet = packets.Build(
            new HandoffPacket // what you know; the conversation's id at least
            {
                Identity = new() { ConversationId = "chat-17" },
                Customer = new() { Id = "c-9", Language = "es" },
                Need = new() { FirstRequest = FirstMessage, LastMessage = LastMessage },
            },
            in decision, in conversation, now);

        HandoffPacketJson.Write(buffer, packet);                                   // JSON into your buffer, 0 bytes allocated
        string page = packet.ToMarkdown();                                         // for the person
        IReadOnlyDictionary<string, string> attributes = packet.ToFlatAttributes("et_"); // for the desk

        // ----
        Assert.StartsWith("# I was charged twice.", page);
        Assert.Equal("human-requested", attributes["et_reason"]);
        Assert.Equal("es", HandoffPacketJson.Read(buffer.WrittenSpan).Customer.Language);
    }
}
