using System.Buffers;

namespace EscalationTrust.Tests.Regressions;

/// <summary>An undefined value of the host's was written as "undefined", which no reader knows: the snapshot came out otherwise after a restore.</summary>
public sealed class UndefinedNames_5
{
    [Fact]
    public void An_undefined_value_is_written_as_a_name_that_is_known()
    {
        EscalationLadder ladder = EscalationLadder.Create();
        var chat = new SupportConversation(ladder, "chat");
        chat.CustomerSays(new Turn { CustomerText = "hello", Account = new() { Tier = (AccountTier)99 } });
        chat.AddAttempt("looked it up", (AttemptOutcome)99);
        chat.Known = chat.Known with
        {
            Customer = chat.Known.Customer with { Contacts = [new() { Kind = (ContactKind)99, Value = "a" }] },
            Routing = chat.Known.Routing with { Priority = (HandoffPriority)99, AuthorityNeeded = (AuthorityLevel)99, Humans = new() { Status = (Availability)99 } },
            ChatTranscript = chat.Known.ChatTranscript with { Messages = [new() { Speaker = (Speaker)99, Text = "x" }] },
        };

        byte[] snapshot = chat.Snapshot();
        SupportConversation restored = SupportConversation.Restore(ladder, snapshot);
        Assert.Equal(snapshot, restored.Snapshot());
        Assert.Equal(HandoffPriority.Emergency, restored.Known.Routing.Priority);
        Assert.Equal(AuthorityLevel.Executive, restored.Known.Routing.AuthorityNeeded);

        var packet = new ArrayBufferWriter<byte>();
        HandoffPacketJson.Write(packet, chat.Packet());
        Assert.DoesNotContain("undefined", System.Text.Encoding.UTF8.GetString(packet.WrittenSpan), StringComparison.Ordinal);
    }
}
