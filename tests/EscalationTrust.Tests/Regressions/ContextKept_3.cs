namespace EscalationTrust.Tests.Regressions;

/// <summary>Context was lost on the handoff, and the next agent asked the customer's question again.</summary>
public sealed class ContextKept_3
{
    [Fact]
    public void What_was_said_tried_promised_and_learnt_is_in_the_packet()
    {
        var chat = new SupportConversation(EscalationLadder.Create(), "c");
        chat.CustomerSays("Where do I change the address on invoice 2231?");
        chat.AddFact("invoice", "2231");
        chat.BotDrafts("You can change the address in your profile under settings.");
        for (int i = 0; i < 40; i++)
        {
            chat.CustomerSays("Something else entirely, number " + i);
        }

        chat.CustomerSays("No. I want to talk to a person.");
        HandoffPacket packet = chat.Packet();

        Assert.Equal("Where do I change the address on invoice 2231?", packet.Need.FirstRequest);
        Assert.Equal("2231", Assert.Single(packet.Need.Facts).Value);
        Assert.StartsWith("You can change the address", Assert.Single(packet.Experience.Attempts).What);
        Assert.Contains("do not ask again", packet.ToMarkdown());
    }
}
