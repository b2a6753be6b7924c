namespace EscalationTrust.Tests.Packet;

public sealed class CompletenessTests
{
    [Fact]
    public void The_weights_add_up_to_one_with_the_facts() =>
        Assert.Equal(0.85, CompletenessCheck.Questions.Sum(question => question.Weight), 1e-9);

    [Fact]
    public void A_packet_that_says_all_is_complete()
    {
        ConversationState conversation = SamplePackets.Handed(out EscalationDecision decision);
        HandoffPacket known = SamplePackets.Known with { Need = SamplePackets.Known.Need with { MissingFacts = [] } };
        PacketCompleteness completeness = new HandoffPacketBuilder().Build(known, in decision, in conversation).Completeness;
        Assert.Empty(completeness.Gaps);
        Assert.Equal(1, completeness.Score);
        Assert.True(completeness.HasRequired);
    }

    [Fact]
    public void A_packet_that_says_nothing_names_every_gap_the_required_first()
    {
        PacketCompleteness completeness = SamplePackets.Build(SamplePackets.Bare).Completeness;
        string[] gaps = [.. completeness.Gaps.Select(gap => gap.Name!)];
        Assert.Equal(
            ["first-request", "customer", "transcript", "queue", "language", "evidence", "acknowledge-by", "availability", "ticket-class"], gaps);
        Assert.Equal(1 - completeness.Gaps.Sum(gap => gap.Weight), completeness.Score, 1e-9);
        Assert.False(completeness.HasRequired);
    }

    [Fact]
    public void Missing_facts_share_their_weight_with_the_known_ones()
    {
        HandoffPacket half = SamplePackets.Bare with
        {
            Need = new() { Facts = [new() { Name = "order", Value = "17" }], MissingFacts = ["email", "date"] },
        };
        PacketGap[] gaps = [.. SamplePackets.Build(half).Completeness.Gaps.Where(gap => gap.Name!.StartsWith("fact:", StringComparison.Ordinal))];
        Assert.Equal(["fact:email", "fact:date"], gaps.Select(gap => gap.Name));
        Assert.All(gaps, gap => Assert.Equal(0.05, gap.Weight, 9));
        Assert.All(gaps, gap => Assert.True(gap.Required));
    }

    [Fact]
    public void A_bot_that_said_nothing_has_nothing_to_report() =>
        Assert.DoesNotContain(SamplePackets.Build(SamplePackets.Bare).Completeness.Gaps, gap => gap.Name == "attempts");

    [Fact]
    public void A_default_value_claims_nothing()
    {
        Assert.Equal(0, default(PacketCompleteness).Score);
        Assert.False(default(PacketCompleteness).HasRequired);
    }
}
