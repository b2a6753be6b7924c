using EscalationTrust.Tests.Packet;

namespace EscalationTrust.Tests.Regressions;

/// <summary>A sub-agent answered in the language of its instructions, since the customer's own was lost on the way.</summary>
public sealed class LanguageTravels_3
{
    [Fact]
    public void The_customers_language_stands_in_every_form_of_the_packet()
    {
        var chat = new SupportConversation(EscalationLadder.Create(), "c");
        chat.Known = chat.Known with { Customer = new() { Language = "pt-BR" } };
        chat.CustomerSays("Quero falar com um atendente.", SamplePackets.Noon);
        HandoffPacket packet = SupportConversation.Restore(EscalationLadder.Create(), chat.Snapshot()).Packet();

        Assert.Equal("pt-BR", packet.Customer.Language);
        Assert.Contains("answer in **pt-BR**", packet.ToMarkdown());
        Assert.Equal("pt-BR", packet.ToFlatAttributes()["et_customer_language"]);
    }

    [Fact]
    public void A_packet_without_it_says_that_it_is_missing() =>
        Assert.Contains(SamplePackets.Build(SamplePackets.Bare).Completeness.Gaps, gap => gap.Name == "language");
}
