using EscalationTrust.Tests.Packet;

namespace EscalationTrust.Tests.Regressions;

/// <summary>A retry opened a second ticket; two buttons opened two; the same message was delivered twice.</summary>
public sealed class DuplicateTickets_3
{
    [Fact]
    public void Every_packet_of_an_episode_has_the_same_key_whoever_makes_it_and_when()
    {
        EscalationLadder ladder = EscalationLadder.Create();
        var chat = new SupportConversation(ladder, "c");
        chat.CustomerSays("Get me a person.", SamplePackets.Noon);
        string? key = chat.Packet(SamplePackets.Noon).Identity.IdempotencyKey;
        byte[] stored = chat.Snapshot();

        chat.CustomerSays("A person, please!", SamplePackets.Noon.AddMinutes(1));
        chat.AddFact("order", "A-1");
        Assert.Equal(key, chat.Packet(SamplePackets.Noon.AddMinutes(1)).Identity.IdempotencyKey);
        Assert.Equal(key, SupportConversation.Restore(EscalationLadder.Create(EscalationPreset.FounderLed), stored).Packet().Identity.IdempotencyKey);
        Assert.NotEqual(key, new SupportConversation(ladder, "d").Packet().Identity.IdempotencyKey);
    }

    [Fact]
    public void A_button_beside_the_words_opens_one_handoff()
    {
        var chat = new SupportConversation(EscalationLadder.Create(), "c");
        EscalationDecision words = chat.CustomerSays("Get me a person.");
        EscalationDecision button = chat.CustomerSays(new Turn { Signals = SignalSet.Of(Signal.HumanRequested) });
        Assert.True(words.OpensHandoff);
        Assert.False(button.OpensHandoff);
    }

    [Fact]
    public void A_later_packet_of_the_same_episode_is_told_apart_by_its_own_id()
    {
        var chat = new SupportConversation(EscalationLadder.Create(), "c");
        chat.CustomerSays("Get me a person.");
        string? first = chat.Packet().Identity.PacketId;
        Assert.Equal(first, chat.Packet().Identity.PacketId);
        chat.CustomerSays("It is about my invoice.");
        Assert.NotEqual(first, chat.Packet().Identity.PacketId);
    }
}
