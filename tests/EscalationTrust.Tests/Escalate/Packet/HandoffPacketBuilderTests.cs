namespace EscalationTrust.Tests.Packet;

public sealed class HandoffPacketBuilderTests
{
    [Fact]
    public void What_the_host_leaves_open_is_filled_in_from_decision_and_state()
    {
        ConversationState conversation = SamplePackets.Handed(out EscalationDecision decision);
        HandoffPacket packet = EscalationLadder.Create().PacketBuilder().Build(
            SamplePackets.Bare with { Need = new() { FirstRequest = "I was charged twice.\nTwo times 20 euros." } }, in decision, in conversation, SamplePackets.Noon);

        Assert.Equal(1, packet.Identity.Episode);
        Assert.Equal(4, packet.Identity.Turn);
        Assert.Equal(SamplePackets.Noon, packet.Identity.CreatedAt);
        Assert.Equal(decision.PolicyHash, packet.Assistant.PolicyHash);
        Assert.Equal("default", packet.Assistant.PolicyName);
        Assert.Equal(EscalationReason.HumanRequested, packet.Why.Primary);
        Assert.Equal(decision.Risk, packet.Why.Risk);
        Assert.Equal("human-support", packet.Routing.Queue);
        Assert.Equal(SamplePackets.Noon.AddMinutes(-6), packet.Clocks.NeedBegan);
        Assert.Equal(SamplePackets.Noon, packet.Clocks.Decided);
        Assert.Equal(decision.AcknowledgeBy, packet.Clocks.AcknowledgeBy);
        Assert.Equal(Custody.HandoffRequested, packet.Ownership.Custody);
        Assert.Equal(decision.Notice, packet.CustomerNotice.Key);
        Assert.Equal("I was charged twice.", packet.Need.Title);
        Assert.True(packet.Need.SummaryIsGenerated);
        Assert.StartsWith("The customer asked for a person. 4 customer messages, restated once. Concerns: billing-dispute.", packet.Need.Summary);
        Assert.Equal(1, packet.Experience.Restatements);
        Assert.True(packet.Experience.DisclosureGiven);
    }

    [Fact]
    public void Reasons_carry_their_contributions_the_strongest_first()
    {
        ConversationState conversation = SamplePackets.Handed(out EscalationDecision decision);
        HandoffPacket packet = EscalationLadder.Create().PacketBuilder().Build(SamplePackets.Bare, in decision, in conversation);

        Assert.Equal(conversation.EpisodeSignals, SignalSet.Of([.. packet.Why.All.Select(reason => reason.Signal)]));
        Assert.Contains(packet.Why.All, reason => reason is { Signal: Signal.BillingDispute, LogOdds: > 0 });
        Assert.Equal(packet.Why.All.Select(reason => reason.LogOdds).OrderDescending(), packet.Why.All.Select(reason => reason.LogOdds));
    }

    [Fact]
    public void While_a_case_waits_the_reason_is_the_one_that_opened_the_handoff()
    {
        ConversationState conversation = SamplePackets.Handed(out _);
        var later = new Turn { CustomerText = "Hello?" };
        EscalationLadder.Create().Policy.ShouldEscalate(in later, ref conversation, out EscalationDecision waiting);
        Assert.Equal(EscalationReason.Waiting, waiting.Reason);

        HandoffPacket packet = new HandoffPacketBuilder().Build(SamplePackets.Bare, in waiting, in conversation);
        Assert.Equal(EscalationReason.HumanRequested, packet.Why.Primary);
    }

    [Fact]
    public void Words_are_masked_and_what_the_host_hands_over_on_purpose_is_not()
    {
        HandoffPacket packet = SamplePackets.Full();
        Assert.Contains("[card]", packet.Need.FirstRequest);
        Assert.Contains("[phone]", packet.Need.LastMessage);
        Assert.Equal("ana@example.com", packet.Customer.Contacts[0].Value);
        Assert.Contains("+34 900 000 000", packet.CustomerNotice.Text);
        Assert.Equal("personal-data-masker", packet.Privacy.Redactor);
        Assert.Equal(["card", "phone"], packet.Privacy.Redactions.Select(redaction => redaction.Kind));
    }

    [Fact]
    public void A_redactor_of_the_hosts_own_takes_the_place_of_the_built_in_one()
    {
        HandoffPacket packet = SamplePackets.Build(
            SamplePackets.Bare with { Need = new() { FirstRequest = "My diagnosis is secret." } }, redactor: new NoDiagnoses());
        Assert.Equal("My [health] is secret.", packet.Need.FirstRequest);
        Assert.Equal("no-diagnoses", packet.Privacy.Redactor);
        Assert.Equal("health", Assert.Single(packet.Privacy.Redactions).Kind);
    }

    [Fact]
    public void Everything_wrong_is_said_at_once_with_value_rule_and_fix()
    {
        HandoffPacket wrong = new()
        {
            Customer = new() { Language = new string('x', 40), Contacts = [default] },
            Need = new() { Facts = [new() { Value = "17" }], Links = [new() { Address = "" }] },
        };
        string message = Assert.Throws<ArgumentException>(() => SamplePackets.Build(wrong)).Message;
        Assert.Contains("Identity.ConversationId is null: must name the conversation. Give the key under which your host stores it.", message);
        Assert.Contains("has 40 characters and may have 35", message);
        Assert.Contains("Customer.Contacts is \"\": must not be empty. Leave the entry out.", message);
        Assert.Contains("Need.Facts is null: a fact needs a name", message);
        Assert.Contains("Need.Links is \"\": must not be empty", message);
    }

    [Theory]
    [InlineData(8_191, 12, "MaximumBytes is 8191: must lie in 8,192 to 1,048,576.")]
    [InlineData(16_384, 201, "TranscriptMessages is 201: must lie in 0 to 200.")]
    public void Options_out_of_range_are_refused(int bytes, int messages, string expected) =>
        Assert.Contains(expected, Assert.Throws<ArgumentException>(
            () => new HandoffPacketBuilder(new HandoffPacketOptions { MaximumBytes = bytes, TranscriptMessages = messages })).Message);

    [Fact]
    public void A_packet_in_a_log_says_nothing_of_the_customer() =>
        Assert.Matches("^Handoff packet et-[0-9a-f]{32}-t4$", SamplePackets.Full().ToString());

    [Fact]
    public void The_brief_says_what_is_known_what_comes_next_and_what_not_to_repeat()
    {
        AssistantBrief brief = SamplePackets.Full().Brief;
        Assert.Equal(["order_number", "charged_on"], brief.Facts.Select(fact => fact.Name));
        Assert.Equal(2, brief.NextSteps.Count);
        Assert.Equal(3, brief.DoNotRepeat.Count);
    }

    private sealed class NoDiagnoses : IPacketRedactor
    {
        public string Name => "no-diagnoses";

        public string Redact(string text, RedactionTally tally)
        {
            if (!text.Contains("diagnosis"))
            {
                return text;
            }

            tally.Add("health");
            return text.Replace("diagnosis", "[health]");
        }
    }
}
