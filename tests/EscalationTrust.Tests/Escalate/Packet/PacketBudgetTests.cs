using System.Buffers;
using FsCheck;
using FsCheck.Fluent;

namespace EscalationTrust.Tests.Packet;

public sealed class PacketBudgetTests
{
    [Fact]
    public void The_transcript_goes_first_and_the_request_stays_whole()
    {
        string request = string.Concat(Enumerable.Repeat("My order is late. ", 60));
        HandoffPacket packet = SamplePackets.Build(
            Long() with { Need = new() { FirstRequest = request }, ChatTranscript = Messages(12, 900) }, new HandoffPacketOptions { MaximumBytes = 12_000 });

        Assert.Equal(request, packet.Need.FirstRequest);
        PacketCut cut = Assert.Single(packet.Truncation.Cuts);
        Assert.Equal("transcript.messages", cut.Field);
        Assert.Equal(12 - packet.ChatTranscript.Messages.Count, cut.Entries);
        Assert.Equal("11", packet.ChatTranscript.Messages[^1].Text![..2]);
        Assert.False(packet.Truncation.OverBudget);
        Assert.InRange(Json(packet), 8_000, 12_000);
    }

    [Fact]
    public void The_order_in_which_things_are_cut_is_fixed() =>
        Assert.Equal(
            [
                "transcript.messages", "transcript.messages", "extensions", "need.links", "why.history", "experience.sentiment", "why.evidence",
                "experience.attempts", "internal_note", "need.summary", "need.last_message", "need.facts", "need.facts",
            ],
            PacketBudget.Steps.Select(step => step.Field));

    [Fact]
    public void What_is_never_cut_may_be_larger_than_a_small_budget_and_then_says_so()
    {
        HandoffPacket packet = SamplePackets.Build(
            SamplePackets.Bare with { Need = new() { FirstRequest = string.Concat(Enumerable.Repeat("遅れています。", 280)) } },
            new HandoffPacketOptions { MaximumBytes = 8_192 });
        Assert.True(packet.Truncation.OverBudget);
        Assert.Equal(1_960, packet.Need.FirstRequest!.Length);
    }

    [Fact]
    public void A_megabyte_of_text_becomes_a_packet()
    {
        string huge = new('x', 1_000_000);
        HandoffPacket packet = SamplePackets.Build(SamplePackets.Bare with
        {
            Need = new() { FirstRequest = huge, LastMessage = huge, Title = huge, Summary = huge },
            InternalNote = huge,
        });
        Assert.InRange(Json(packet), 1_000, 16_384);
        Assert.Contains(packet.Truncation.Cuts, cut => cut.Field == "need.first_request" && cut.Characters > 990_000);
    }

    [Fact]
    public void The_size_is_never_underestimated_and_the_budget_holds() =>
        Check.One(Seeded.Quick.WithMaxTest(200), Prop.ForAll(Packets(), Gen.Choose(8_192, 40_000).ToArbitrary(), (known, budget) =>
        {
            HandoffPacket packet = SamplePackets.Build(known, new HandoffPacketOptions { MaximumBytes = budget, TranscriptMessages = 40 });
            int written = Json(packet);
            return written <= PacketSize.Of(packet) && (packet.Truncation.OverBudget || written <= budget);
        }));

    [Fact]
    public void Fixed_parts_are_counted_for_the_largest_packet() => Assert.InRange(Json(SamplePackets.Full()), 2_000, PacketSize.Of(SamplePackets.Full()));

    [Fact]
    public void Long_lists_keep_the_latest_attempts_and_say_how_many_went()
    {
        HandoffPacket packet = SamplePackets.Build(SamplePackets.Bare with
        {
            Experience = new() { Attempts = [.. Enumerable.Range(1, 30).Select(turn => new BotAttempt { Turn = turn, What = "answer" })] },
        });
        Assert.Equal(12, packet.Experience.Attempts.Count);
        Assert.Equal(30, packet.Experience.Attempts[^1].Turn);
        Assert.Equal(18, Assert.Single(packet.Truncation.Cuts).Entries);
    }

    private static HandoffPacket Long() => SamplePackets.Bare with { InternalNote = "short" };

    private static PacketTranscript Messages(int count, int length) => new()
    {
        Messages = [.. Enumerable.Range(0, count).Select(i => new PacketMessage { Turn = i, Text = $"{i} {new string('m', length)}" })],
    };

    private static int Json(HandoffPacket packet)
    {
        var buffer = new ArrayBufferWriter<byte>();
        HandoffPacketJson.Write(buffer, packet);
        return buffer.WrittenCount;
    }

    private static Arbitrary<HandoffPacket> Packets()
    {
        Gen<string> text = Gen.Elements("a", "word ", "\"", "\\", "\n", "\u0001", "é", "漢字", "😀", "\ud800", new string('y', 300))
            .ListOf().Select(pieces => string.Concat(pieces));
        Gen<PacketFact> fact = text.Select(value => new PacketFact { Name = "name" + value.Length, Value = value });
        return Gen.Zip(Gen.Zip(text.ListOf(), fact.ListOf()), Gen.Zip(text, text)).Select(parts => SamplePackets.Known with
        {
            Need = SamplePackets.Known.Need with { FirstRequest = parts.Item2.Item1, LastMessage = parts.Item2.Item2, Summary = parts.Item2.Item1, Facts = parts.Item1.Item2, MissingFacts = parts.Item1.Item1 },
            ChatTranscript = new() { Messages = [.. parts.Item1.Item1.Select(value => new PacketMessage { Text = value, Turn = 65_535, At = DateTimeOffset.MaxValue })] },
            Experience = new()
            {
                Attempts = [.. parts.Item1.Item1.Select(value => new BotAttempt { Turn = 65_535, What = value, Outcome = AttemptOutcome.PersonRequested })],
                Promises = [.. parts.Item1.Item1.Select(value => new BotPromise { Turn = 65_535, Text = value, Due = DateTimeOffset.MaxValue })],
                Sentiment = [.. parts.Item1.Item1.Select((_, i) => new SentimentPoint { Turn = 65_000 + i, Sentiment = Sentiment.From(-0.123) })],
            },
            Extensions = parts.Item1.Item2,
        }).ToArbitrary();
    }
}
