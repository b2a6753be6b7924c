using System.Buffers;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace EscalationTrust.Tests.Packet;

public sealed class HandoffPacketJsonTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(HandoffPacketJson.Schema).RootElement;

    [Fact]
    public void The_full_packet_is_written_as_approved() =>
        GoldenFile.Matches("tests/EscalationTrust.Tests/Json/Packet/full-packet.json", Indented(SamplePackets.Full()));

    [Fact]
    public void Packets_keep_to_the_published_schema()
    {
        Assert.Empty(SchemaCheck.Check(Schema, Parse(SamplePackets.Full())));
        Assert.Empty(SchemaCheck.Check(Schema, Parse(SamplePackets.Build(SamplePackets.Bare))));
    }

    [Fact]
    public void The_full_packet_fills_every_field_of_the_schema()
    {
        var open = new List<string>();
        Unfilled(Schema, Parse(SamplePackets.Full()), "$", open);
        Assert.Empty(open);
    }

    [Fact]
    public void The_check_of_schemas_can_tell_right_from_wrong()
    {
        JsonElement wrong = JsonDocument.Parse("""{"version": 0, "identity": {"idempotency_key": "random", "x": 1}, "clocks": {"decided": "today"}, "why": {"risk": 2}}""").RootElement;
        string problems = string.Join('\n', SchemaCheck.Check(Schema, wrong));
        Assert.Contains("$ breaks required", problems);
        Assert.Contains("$.version breaks minimum", problems);
        Assert.Contains("$.identity.idempotency_key breaks pattern", problems);
        Assert.Contains("$.identity.x is not in the schema", problems);
        Assert.Contains("$.clocks.decided breaks format", problems);
        Assert.Contains("$.why.risk breaks maximum", problems);
    }

    [Fact]
    public void The_library_carries_the_published_schema() =>
        Assert.Equal(Repository.Read("src/EscalationTrust/Json/handoff-packet.schema.json"), HandoffPacketJson.Schema.ReplaceLineEndings("\n"));

    [Fact]
    public void What_is_written_is_read_back()
    {
        byte[] written = Bytes(SamplePackets.Full());
        Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(Bytes(HandoffPacketJson.Read(written))));
    }

    [Fact]
    public void The_approved_packet_is_read_by_every_later_version()
    {
        HandoffPacket packet = HandoffPacketJson.Read(Encoding.UTF8.GetBytes(Repository.Read("tests/EscalationTrust.Tests/Json/Packet/full-packet.json")));
        Assert.Equal(1, packet.Version);
        Assert.Equal("chat-4711", packet.Identity.ConversationId);
        Assert.Equal(AttemptOutcome.Rejected, packet.Experience.Attempts[2].Outcome);
        Assert.Equal(AuthorityLevel.Specialist, packet.Ownership.Owner.AuthorityLevel);
        Assert.Equal(TimeSpan.FromMinutes(4), packet.Routing.Humans.EstimatedWait);
        Assert.Equal(0x05a4d2ea54fa0aa4UL, packet.Assistant.PolicyHash);
    }

    [Fact]
    public void A_packet_of_a_later_version_is_read_as_far_as_it_is_known()
    {
        HandoffPacket packet = HandoffPacketJson.Read("""
            {"version": 7, "news": [1, {"a": 2}], "identity": {"conversation_id": "c", "mood": "blue"},
             "why": {"stage": "levitate", "primary": "human-requested", "signals": ["human-requested", "telepathy"],
                     "reasons": [{"signal": "telepathy", "log_odds": 3}]},
             "experience": {"attempts": "none", "turns": "4"}, "clocks": {"decided": "soon", "resolve_by": "2026-03-02T12:00:00+02:00"}}
            """u8);
        Assert.Equal(7, packet.Version);
        Assert.Equal("c", packet.Identity.ConversationId);
        Assert.Equal(LadderStage.Automate, packet.Why.Stage);
        Assert.Equal(SignalSet.Of(Signal.HumanRequested), packet.Why.Signals);
        Assert.Equal("undefined", Assert.Single(packet.Why.All).Signal.Name());
        Assert.Empty(packet.Experience.Attempts);
        Assert.Null(packet.Clocks.Decided);
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.Zero), packet.Clocks.ResolveBy);
    }

    [Theory]
    [InlineData("", "not valid at byte")]
    [InlineData("{", "not valid at byte")]
    [InlineData("[]", "\"version\" of 1 or more")]
    [InlineData("{\"version\":\"1\"}", "\"version\" of 1 or more")]
    [InlineData("{\"version\":0}", "\"version\" of 1 or more")]
    [InlineData("{\"version\":1,\"internal_note\":\"\\ud800\"}", "not valid UTF-8")]
    public void What_is_no_packet_is_refused_with_the_reason(string json, string reason)
    {
        Assert.False(HandoffPacketJson.TryRead(Encoding.UTF8.GetBytes(json), out _, out string? error));
        Assert.Contains(reason, error);
        Assert.Throws<FormatException>(() => HandoffPacketJson.Read(Encoding.UTF8.GetBytes(json)));
    }

    [Fact]
    public void Any_text_comes_back_as_it_went() =>
        Check.One(Seeded.Quick.WithMaxTest(500), Prop.ForAll(Texts(), text =>
        {
            HandoffPacket packet = new() { InternalNote = text, Extensions = [new() { Name = text, Value = text }], Need = new() { Topics = [text, ""] } };
            HandoffPacket back = HandoffPacketJson.Read(Bytes(packet));
            string expected = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
            return back.InternalNote == expected && back.Extensions[0] == new PacketFact { Name = expected, Value = expected } && back.Need.Topics.SequenceEqual([expected, ""]);
        }));

    [Fact]
    public void Any_number_and_time_is_written_as_JSON_reads_it() =>
        Check.One(Seeded.Quick.WithMaxTest(500), Prop.ForAll(
            ArbMap.Default.ArbFor<double>(), ArbMap.Default.ArbFor<DateTimeOffset>(), (number, time) =>
            {
                HandoffPacket packet = new()
                {
                    Why = new() { All = [new() { LogOdds = number }] },
                    Clocks = new() { Decided = time },
                    Assistant = new() { PolicyHash = (ulong)time.Ticks },
                };
                HandoffPacket back = HandoffPacketJson.Read(Bytes(packet));
                double expected = double.IsFinite(number) ? Math.Clamp(number, -1e12, 1e12) : 0;
                return Math.Abs(back.Why.All[0].LogOdds - expected) <= 1e-6 * Math.Max(1, Math.Abs(expected) / 1e6)
                    && back.Clocks.Decided == time && back.Assistant.PolicyHash == (ulong)time.Ticks;
            }));

    [Fact]
    public void Writing_into_the_callers_buffer_allocates_nothing()
    {
        HandoffPacket packet = SamplePackets.Full();
        var buffer = new ArrayBufferWriter<byte>(32_768);
        Assert.Equal(0, Allocation.Of(() =>
        {
            buffer.ResetWrittenCount();
            HandoffPacketJson.Write(buffer, packet);
        }));
    }

    [Fact]
    public void A_buffer_that_gives_little_room_at_a_time_gets_the_same()
    {
        var small = new SmallBuffer();
        HandoffPacketJson.Write(small, SamplePackets.Full());
        Assert.Equal(Encoding.UTF8.GetString(Bytes(SamplePackets.Full())), Encoding.UTF8.GetString([.. small.Written]));
    }

    private static void Unfilled(JsonElement schema, JsonElement value, string path, List<string> open)
    {
        if (schema.TryGetProperty("items", out JsonElement items))
        {
            // Some entry must fill each field.
            JsonElement[] entries = [.. value.EnumerateArray()];
            if (items.TryGetProperty("properties", out JsonElement fields))
            {
                open.AddRange(fields.EnumerateObject().Where(field => !entries.Any(entry => entry.TryGetProperty(field.Name, out _))).Select(field => $"{path}[].{field.Name}"));
            }
        }

        if (schema.TryGetProperty("properties", out JsonElement properties))
        {
            foreach (JsonProperty property in properties.EnumerateObject())
            {
                if (value.TryGetProperty(property.Name, out JsonElement inner))
                {
                    Unfilled(property.Value, inner, $"{path}.{property.Name}", open);
                }
                else
                {
                    open.Add($"{path}.{property.Name}");
                }
            }
        }
    }

    private static byte[] Bytes(HandoffPacket packet)
    {
        var buffer = new ArrayBufferWriter<byte>();
        HandoffPacketJson.Write(buffer, packet);
        return buffer.WrittenSpan.ToArray();
    }

    private static JsonElement Parse(HandoffPacket packet) => JsonDocument.Parse(Bytes(packet)).RootElement;

    private static string Indented(HandoffPacket packet) =>
        JsonSerializer.Serialize(Parse(packet), new JsonSerializerOptions { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";

    private static Arbitrary<string> Texts() =>
        Gen.OneOf(Gen.Elements("a", "\"", "\\", "\n", "\u0000", "\u001f", "é", "漢", "😀", "\ud800", "\udc00", "\u2028", new string('z', 300), new string('x', 255) + "😀"))
            .ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    private sealed class SmallBuffer : IBufferWriter<byte>
    {
        private byte[] _last = [];

        public List<byte> Written { get; } = [];

        public void Advance(int count) => Written.AddRange(_last.AsSpan(0, count).ToArray());

        public Memory<byte> GetMemory(int sizeHint = 0) => _last = new byte[Math.Max(1, sizeHint)];

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }
}
