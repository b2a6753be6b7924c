namespace EscalationTrust.Tests.Learn.Evidence;

public sealed class DecisionRecordFormatTests
{
    private static readonly DecisionRecord Example = new()
    {
        Conversation = DecisionRecord.KeyOf("chat-17"),
        Turn = 3,
        Episode = 2,
        At = new DateTimeOffset(2026, 3, 1, 9, 30, 0, TimeSpan.Zero),
        Custody = Custody.HandoffRequested,
        Stage = LadderStage.Escalate,
        Reason = EscalationReason.HumanRequested,
        Risk = new RiskScore(40_000),
        Threshold = new RiskScore(49_152),
        Signals = SignalSet.Of(Signal.HumanRequested, Signal.Shouting),
        PermittedActs = PermittedActs.WhenWaiting,
        OpensHandoff = true,
        DisclosureDue = true,
        Notice = NoticeKey.HandoffRequestedByCustomer,
        Priority = HandoffPriority.Urgent,
        PolicyHash = 0x00AB_CDEF_0123_4567,
        TicketClass = new TicketClass(3),
        Tier = AccountTier.Strategic,
        Trust = Ratio.From(0.25),
        Exposure = Exposure.FromAmount(1_200),
        Congestion = Ratio.From(0),
        KillSwitch = KillSwitch.Contain,
    };

    [Fact]
    public void A_record_is_64_bytes_exactly_as_published()
    {
        Span<byte> bytes = stackalloc byte[DecisionRecordFormat.Size];
        DecisionRecordFormat.Write(Example, bytes);
        Assert.Equal(64, DecisionRecordFormat.Size);
        Repository.AssertApproved("tests/EscalationTrust.Tests/Learn/Golden/decision-record-v1.hex.golden", Convert.ToHexStringLower(bytes) + "\n", "UPDATE_GOLDEN");
    }

    [Fact]
    public void Every_field_comes_back() => Assert.Equal(Example, Read(Write(Example)));

    [Fact]
    public void The_default_record_comes_back() => Assert.Equal(default, Read(Write(default)));

    [Fact]
    public void Recorded_conversations_come_back()
    {
        IEscalationPolicy policy = EscalationLadder.Create().Policy;
        foreach (DecisionRecord record in Enumerable.Range(0, 100).SelectMany(seed => Recorded.Conversation(policy, seed)))
        {
            Assert.Equal(record, Read(Write(record)));
        }
    }

    [Fact]
    public void A_changed_bit_is_noticed_wherever_it_is()
    {
        byte[] bytes = Write(Example);
        for (int bit = 0; bit < bytes.Length * 8; bit++)
        {
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.False(DecisionRecordFormat.TryRead(bytes, out DecisionRecord record, out string? error));
            Assert.Equal(default, record);
            Assert.NotNull(error);
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }

    [Fact]
    public void Too_few_bytes_say_so()
    {
        Assert.False(DecisionRecordFormat.TryRead(new byte[63], out _, out string? error));
        Assert.Equal("a record has 64 bytes, not 63", error);
        Assert.Throws<ArgumentException>(() => DecisionRecordFormat.Write(Example, new byte[63]));
    }

    [Fact]
    public void Values_beyond_the_range_stop_at_its_end()
    {
        DecisionRecord read = Read(Write(Example with { Turn = 1_000_000, Exposure = Exposure.FromAmount(1e18) }));
        Assert.Equal(65_535, read.Turn);
        Assert.Equal(4_294_967_294, read.Exposure.Amount);
    }

    [Fact]
    public void A_key_follows_from_the_identity_alone()
    {
        Assert.Equal(DecisionRecord.KeyOf("chat-17"), DecisionRecord.KeyOf("chat-17"));
        Assert.NotEqual(DecisionRecord.KeyOf("chat-17"), DecisionRecord.KeyOf("chat-18"));
    }

    [Fact]
    public void Recording_and_writing_allocate_nothing()
    {
        IEscalationPolicy policy = EscalationLadder.Create().Policy;
        var turn = new Turn { CustomerText = "Get me a person" };
        ConversationState state = default;
        policy.ShouldEscalate(in turn, ref state, out EscalationDecision decision);
        byte[] bytes = new byte[DecisionRecordFormat.Size];
        Assert.Equal(0, Allocation.Of(() => DecisionRecordFormat.Write(DecisionRecord.Of(1, in turn, in state, in decision), bytes)));
    }

    private static byte[] Write(DecisionRecord record)
    {
        byte[] bytes = new byte[DecisionRecordFormat.Size];
        DecisionRecordFormat.Write(in record, bytes);
        return bytes;
    }

    private static DecisionRecord Read(byte[] bytes)
    {
        Assert.True(DecisionRecordFormat.TryRead(bytes, out DecisionRecord record, out string? error), error);
        return record;
    }
}
