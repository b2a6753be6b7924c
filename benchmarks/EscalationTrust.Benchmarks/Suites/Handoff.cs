using System.Buffers;
using BenchmarkDotNet.Attributes;

namespace EscalationTrust.Benchmarks;

/// <summary>The packet of a conversation of 30 turns: built, masked, and written as JSON into a buffer that is there. Once per handoff, never on the turn.</summary>
public class Handoff
{
    private const int Turns = 30;

    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 16);
    private readonly List<string> _messages = [];
    private HandoffPacketBuilder _unmasked = null!;
    private HandoffPacketBuilder _masked = null!;
    private HandoffPacket _known = null!;
    private HandoffPacket _packet = null!;
    private HandoffPacket _small = null!;
    private ConversationState _conversation;
    private EscalationDecision _decision;

    [GlobalSetup]
    public void SetUp()
    {
        EscalationLadder ladder = EscalationLadder.Create();
        _unmasked = ladder.PacketBuilder(redactor: new PersonalDataMasker(PersonalDataKinds.None));
        _masked = ladder.PacketBuilder();
        DateTimeOffset at = new(2030, 1, 7, 9, 0, 0, TimeSpan.Zero);
        var chat = new SupportConversation(ladder, "chat-4711");
        chat.Known = chat.Known with { Customer = new() { Id = "c-17", Name = "Ana Ruiz", Language = "es" } };
        for (int turn = 1; turn <= Turns; turn++)
        {
            string said = turn == Turns ? "Get me a person, please. My card is 4111 1111 1111 1111." : $"Message {turn}: the parcel with order 10{turn} has not arrived at our door yet.";
            _messages.Add(said);
            _decision = chat.CustomerSays(said, at.AddMinutes(turn));
            chat.BotSaid("Parcels arrive within three to five working days after they were shipped.", at.AddMinutes(turn));
        }

        chat.AddFact("order_number", "A-1093");
        _known = chat.Known;
        _conversation = chat.State;
        _packet = _masked.Build(_known, in _decision, in _conversation, at);
        // Two kilobytes, as a handoff without its transcript is.
        _small = ladder.PacketBuilder(new HandoffPacketOptions { TranscriptMessages = 0 })
            .Build(_known with { Experience = default }, in _decision, in _conversation, at);
    }

    [Benchmark(Baseline = true)]
    public HandoffPacket Build() => _unmasked.Build(_known, in _decision, in _conversation);

    [Benchmark]
    public HandoffPacket BuildAndMask() => _masked.Build(_known, in _decision, in _conversation);

    /// <summary>The customer's 30 messages, one of them with a card.</summary>
    [Benchmark]
    public int Mask()
    {
        var tally = new RedactionTally();
        int length = 0;
        foreach (string message in _messages)
        {
            length += PersonalDataMasker.Default.Redact(message, tally).Length;
        }

        return length;
    }

    [Benchmark]
    public int WriteJson() => Write(_packet);

    [Benchmark]
    public int WriteTwoKilobytes() => Write(_small);

    [Benchmark]
    public string Markdown() => _packet.ToMarkdown();

    private int Write(HandoffPacket packet)
    {
        _buffer.ResetWrittenCount();
        HandoffPacketJson.Write(_buffer, packet);
        return _buffer.WrittenCount;
    }
}
