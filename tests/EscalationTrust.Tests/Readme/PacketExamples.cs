using System.Buffers;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationTrust.Tests.Readme;

/// <summary>C# blocks of the pages on the handoff packet and on conversations: each is the body of a test up to its last line of dashes. Change them here and run with UPDATE_README=1.</summary>
public sealed class PacketExamples
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_packet()
    {
        EscalationLadder ladder = EscalationLadder.Create();
        ConversationState conversation = default;
        const string FirstMessage = "I was charged twice.";
        const string LastMessage = "Get me a person, please.";
        var buffer = new ArrayBufferWriter<byte>();
        DateTimeOffset now = Now;
        var turn = new Turn { CustomerText = LastMessage, At = now };
        ladder.Policy.ShouldEscalate(in turn, ref conversation, out EscalationDecision decision);

        // ----
        HandoffPacketBuilder packets = ladder.PacketBuilder(); // once; thread-safe

        HandoffPacket packet = packets.Build(
            new HandoffPacket // what you know; the conversation's id at least
            {
                Identity = new() { ConversationId = "chat-17" },
                Customer = new() { Id = "c-9", Language = "es" },
                Need = new() { FirstRequest = FirstMessage, LastMessage = LastMessage },
            },
            in decision, in conversation, now);

        HandoffPacketJson.Write(buffer, packet);                                   // JSON into your buffer, 0 bytes allocated
        string page = packet.ToMarkdown();                                         // for the person
        IReadOnlyDictionary<string, string> attributes = packet.ToFlatAttributes("et_"); // for the desk

        // ----
        Assert.StartsWith("# I was charged twice.", page);
        Assert.Equal("human-requested", attributes["et_reason"]);
        Assert.Equal("es", HandoffPacketJson.Read(buffer.WrittenSpan).Customer.Language);
    }

    [Fact]
    public void Five_calls()
    {
        EscalationLadder ladder = EscalationLadder.Create();
        DateTimeOffset now = Now;
        var sent = new List<string>();
        void Send(string text) => sent.Add(text);

        // ----
        var chat = new SupportConversation(ladder, "chat-17");
        chat.Known = chat.Known with { Customer = new() { Id = "c-9", Language = "es" } }; // what you know, whenever you learn it

        // 1. The customer says something.
        EscalationDecision decision = chat.CustomerSays("I was charged twice. Get me a person.", now);

        // 2. The bot drafts an answer: sent only when it keeps to what the conversation permits, and is true.
        string draft = "I have transferred you to a colleague.";
        ReplyReview review = chat.BotDrafts(draft, now);
        if (review.Allowed)
        {
            Send(draft);
        }
        else
        {
            string notice = ladder.Notices.Write(review.Notice, chat.Known.Customer.Language).Text;
            Send(notice);
            chat.NoticeGiven(review.Notice, notice, now);
        }

        // 3. The packet, once per episode.
        if (decision.OpensHandoff)
        {
            HandoffPacket packet = chat.Packet(now);
            Console.WriteLine(packet.ToMarkdown());
        }

        // 4. What people do.
        chat.HumanEvent(CustodyEvent.Acknowledged, now);
        chat.HumanEvent(CustodyEvent.HumanOwns, now, new Owner { Name = "Marta", AuthorityLevel = AuthorityLevel.Specialist });
        AssistantBrief brief = chat.Brief(); // for Marta's own assistant, never for the customer

        // 5. Store it, and go on in another process.
        byte[] stored = chat.Snapshot();
        chat = SupportConversation.Restore(ladder, stored);

        // ----
        Assert.True(decision.OpensHandoff);
        Assert.False(review.Allowed);
        Assert.Equal(NoticeKey.NotTransferredYet, review.Notice);
        Assert.NotEqual(draft, Assert.Single(sent));
        Assert.Equal(Custody.HumanOwned, chat.State.Custody);
        Assert.Empty(brief.Facts);
    }

    [Fact]
    public void A_message_with_its_ticket_class()
    {
        EscalationLadder ladder = EscalationLadder.Create(options => options.TicketClasses["billing"] = new() { EscalateAt = 0.65 });
        DateTimeOffset now = Now;
        var chat = new SupportConversation(ladder, "chat-17");

        // ----
        chat.CustomerSays(new Turn { CustomerText = "My invoice is wrong.", TicketClass = ladder.TicketClass("billing"), At = now }); // for this message

        chat.Known = chat.Known with { Need = chat.Known.Need with { TicketClass = "billing" } };                                  // from now on
        EscalationDecision decision = chat.CustomerSays("It is still wrong.", now);

        // ----
        Assert.InRange(decision.Threshold.Value, 0.5, 0.65);
        Assert.Equal("billing", chat.Packet(now).Need.TicketClass);
    }

    [Fact]
    public void Conversations_of_the_container()
    {
        using ServiceProvider provider = new ServiceCollection().AddEscalationTrust().BuildServiceProvider();

        // ----
        var monitor = provider.GetRequiredService<EscalationLadderMonitor>();

        SupportConversation chat = monitor.BeginConversation("chat-17"); // instead of new SupportConversation(ladder, "chat-17")
        chat.CustomerSays("Where is my parcel?");
        byte[] stored = chat.Snapshot();

        chat = monitor.RestoreConversation(stored);                      // instead of SupportConversation.Restore(ladder, stored)

        // ----
        Assert.Equal(1, chat.State.Turns);
    }
}
