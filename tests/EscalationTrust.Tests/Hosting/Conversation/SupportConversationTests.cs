using System.Text;

namespace EscalationTrust.Tests.Packet;

public sealed class SupportConversationTests
{
    private static readonly EscalationLadder Ladder = EscalationLadder.Create();
    private static readonly DateTimeOffset Start = SamplePackets.Noon;

    [Fact]
    public void Five_calls_lead_from_the_first_message_to_the_packet()
    {
        var chat = new SupportConversation(Ladder, "chat-1") { Known = Known("chat-1") };
        chat.CustomerSays("I was charged twice for order A-1093.", Start);
        ReplyReview review = chat.BotDrafts("Pending charges disappear within three days.", Start.AddSeconds(5));
        EscalationDecision decision = chat.CustomerSays("That is wrong, I was charged twice for order A-1093. Get me a person!", Start.AddMinutes(1));
        CustodyChange change = chat.HumanEvent(CustodyEvent.Acknowledged, Start.AddMinutes(2));
        HandoffPacket packet = chat.Packet(Start.AddMinutes(2));

        Assert.True(decision.OpensHandoff);
        Assert.Equal(CustodyOutcome.Applied, change.Outcome);
        Assert.Equal("I was charged twice for order A-1093.", packet.Need.FirstRequest);
        Assert.Equal(1, packet.Need.FirstRequestTurn);
        Assert.StartsWith("That is wrong", packet.Need.LastMessage);
        Assert.Equal(EscalationReason.HumanRequested, packet.Why.Primary);
        Assert.Contains(packet.Why.Evidence, quote => quote is { Signal: Signal.HumanRequested, Turn: 2, Text: "Get me a person!" });
        Assert.Equal(review.Allowed ? 3 : 2, packet.ChatTranscript.TotalMessages);
        Assert.Equal(Start, packet.Clocks.FirstRequest);
        Assert.Equal(Start.AddMinutes(1), packet.Clocks.Decided);
        Assert.Equal(decision.AcknowledgeBy, packet.Clocks.AcknowledgeBy);
        Assert.Equal(Custody.Queued, packet.Ownership.Custody);
        Assert.Equal(decision.Queue, packet.Routing.Queue);
        Assert.Equal("es", packet.Customer.Language);
    }

    [Theory]
    [InlineData("Get me a person.", AttemptOutcome.PersonRequested)]
    [InlineData("No, that is wrong.", AttemptOutcome.Rejected)]
    [InlineData("My router drops the connection every evening.", AttemptOutcome.AskedAgain)]
    [InlineData("Thank you, that helped!", AttemptOutcome.Accepted)]
    [InlineData("I have also bought a new cable.", AttemptOutcome.Unknown)]
    public void The_next_message_says_what_came_of_an_attempt(string next, AttemptOutcome expected)
    {
        var chat = new SupportConversation(Ladder, "c");
        chat.CustomerSays("My router drops the connection every evening.");
        chat.NoticeGiven(NoticeKey.AiDisclosure, "I am an automated assistant.");
        chat.BotDrafts("Restarting the router often helps with that.");
        chat.CustomerSays(next);
        BotAttempt attempt = Assert.Single(chat.Known.Experience.Attempts);
        Assert.Equal("Restarting the router often helps with that.", attempt.What);
        Assert.Equal(expected, attempt.Outcome);
    }

    [Fact]
    public void A_reply_that_only_asks_is_no_attempt()
    {
        var chat = new SupportConversation(Ladder, "c");
        chat.CustomerSays("Where is my parcel?");
        chat.BotDrafts("What is your order number?");
        chat.CustomerSays("A-1093");
        Assert.Empty(chat.Known.Experience.Attempts);
    }

    [Fact]
    public void A_draft_that_is_not_allowed_was_not_said()
    {
        var chat = new SupportConversation(Ladder, "c");
        chat.CustomerSays("Get me a person.");
        ReplyReview review = chat.BotDrafts("I have transferred you to a colleague.");
        Assert.False(review.Allowed);
        Assert.Equal(1, chat.Packet().ChatTranscript.TotalMessages);

        chat.NoticeGiven(review.Notice, "Nobody has taken over yet.");
        Assert.Equal("Nobody has taken over yet.", chat.Packet().CustomerNotice.Text);
        Assert.Equal(2, chat.Packet().ChatTranscript.TotalMessages);
    }

    [Fact]
    public void The_bots_words_are_the_previous_reply_of_the_next_turn()
    {
        var chat = new SupportConversation(Ladder, "c");
        chat.CustomerSays("Where exactly is my parcel with the garden chairs?");
        chat.BotDrafts("Sorry, I did not understand that.");
        Assert.True(chat.CustomerSays("My parcel.").Signals.Contains(Signal.NotUnderstood));
        Assert.False(chat.CustomerSays("And now?").Signals.Contains(Signal.NotUnderstood));
    }

    [Fact]
    public void Tools_are_counted_and_failures_are_attempts()
    {
        var chat = new SupportConversation(Ladder, "c");
        chat.CustomerSays("Where is my parcel?");
        chat.ToolUsed("track", "{\"id\": 3}");
        chat.ToolUsed("track", "{\"id\": 3}", failed: true);
        EscalationDecision decision = chat.CustomerSays("Hello?");
        Assert.True(decision.Signals.Contains(Signal.ToolFailure));
        Assert.True(decision.Signals.Contains(Signal.RepeatedToolCall));
        Assert.Equal(new BotAttempt { Turn = 1, What = "track", Outcome = AttemptOutcome.Failed }, Assert.Single(chat.Known.Experience.Attempts));
    }

    [Fact]
    public void Facts_promises_and_attempts_of_the_host_travel()
    {
        var chat = new SupportConversation(Ladder, "c");
        chat.Known = chat.Known with { Need = new() { MissingFacts = ["order", "date"] }, Brief = new() { NextSteps = ["Look up the order."] } };
        chat.CustomerSays("Where is my parcel?");
        chat.AddFact("order", "A-1");
        chat.AddFact("order", "A-2");
        chat.AddPromise("An answer by Friday.", Start);
        chat.AddAttempt("Sent the tracking link.", AttemptOutcome.Rejected);

        HandoffPacket packet = chat.Packet();
        Assert.Equal(new PacketFact { Name = "order", Value = "A-2" }, Assert.Single(packet.Need.Facts));
        Assert.Equal(["date"], packet.Need.MissingFacts);
        Assert.Equal(Start, Assert.Single(packet.Experience.Promises).Due);
        AssistantBrief brief = chat.Brief();
        Assert.Equal("A-2", brief.Facts[0].Value);
        Assert.Equal(["Look up the order."], brief.NextSteps);
        Assert.Equal(["Sent the tracking link."], brief.DoNotRepeat);
    }

    [Fact]
    public void A_person_who_owns_the_conversation_stands_in_the_packet_and_the_bot_is_silent()
    {
        var chat = new SupportConversation(Ladder, "c");
        chat.CustomerSays("Get me a person.", Start);
        chat.HumanEvent(CustodyEvent.HumanOwns, Start.AddMinutes(1), new Owner { Name = "Marta", Role = "billing", AuthorityLevel = AuthorityLevel.Specialist }, "Hello, Marta here.");
        Assert.Equal("Marta", chat.Packet().Ownership.Owner.Name);
        Assert.Equal(Speaker.Human, chat.Packet().ChatTranscript.Messages[^1].Speaker);

        EscalationDecision decision = chat.CustomerSays("Finally.", Start.AddMinutes(2));
        Assert.Equal(LadderStage.HumanOwned, decision.Stage);
        Assert.True(chat.BotDrafts("May I suggest something?").Violations.HasFlag(ReplyViolations.SpeaksOverHuman));

        chat.HumanEvent(CustodyEvent.Returned, Start.AddMinutes(9));
        Assert.False(chat.Packet().Ownership.Owner.IsNamed);
    }

    [Fact]
    public void A_rejected_event_changes_nothing()
    {
        var chat = new SupportConversation(Ladder, "c");
        byte[] before = chat.Snapshot();
        CustodyChange change = chat.HumanEvent(CustodyEvent.Returned, Start, new Owner { Name = "Eve" }, "words");
        Assert.Equal(CustodyOutcome.Rejected, change.Outcome);
        Assert.Equal(before, chat.Snapshot());
    }

    [Fact]
    public void Words_of_broken_trust_are_quoted_and_an_account_alone_is_no_quote()
    {
        EscalationLadder ladder = EscalationLadder.Create(options => options.Lexicon.Packs.Add("[broken-trust]\nlike the grey owl"));
        var chat = new SupportConversation(ladder, "c");
        chat.CustomerSays("Hello. This ends like the grey owl again.", Start);
        Assert.Equal("This ends like the grey owl again.", Assert.Single(chat.Packet().Why.Evidence, quote => quote.Signal == Signal.BrokenTrust).Text);

        chat = new SupportConversation(ladder, "d");
        EscalationDecision decision = chat.CustomerSays(new Turn { CustomerText = "Hello.", Account = new AccountContext { BrokenTrust = true } });
        Assert.True(decision.Signals.Contains(Signal.BrokenTrust));
        Assert.Empty(chat.Packet().Why.Evidence);
    }

    [Fact]
    public void A_new_episode_has_its_own_request_and_reasons_and_keeps_what_was_learnt()
    {
        var chat = new SupportConversation(Ladder, "c");
        chat.CustomerSays("I was charged twice. Get me a person.", Start);
        chat.AddFact("order", "A-1");
        string key = chat.Packet().Identity.IdempotencyKey!;
        chat.HumanEvent(CustodyEvent.HumanOwns, Start.AddMinutes(1), new Owner { Name = "Marta" });
        chat.HumanEvent(CustodyEvent.Resolved, Start.AddMinutes(9));
        chat.CustomerSays("My parcel is late.", Start.AddDays(1));

        HandoffPacket packet = chat.Packet();
        Assert.Equal(2, packet.Identity.Episode);
        Assert.NotEqual(key, packet.Identity.IdempotencyKey);
        Assert.Equal("My parcel is late.", packet.Need.FirstRequest);
        Assert.DoesNotContain(packet.Why.Evidence, quote => quote.Signal == Signal.HumanRequested);
        Assert.Equal("A-1", Assert.Single(packet.Need.Facts).Value);
        Assert.Equal(Start.AddDays(1), packet.Clocks.FirstRequest);
        Assert.False(packet.Ownership.Owner.IsNamed);
    }

    [Fact]
    public void A_burst_of_messages_is_one_turn_each_and_none_is_lost()
    {
        var chat = new SupportConversation(Ladder, "c");
        chat.CustomerSays("Hi");
        chat.CustomerSays("I have a problem");
        chat.CustomerSays("with my invoice");
        Assert.Equal(3, chat.State.Turns);
        Assert.Equal(["Hi", "I have a problem", "with my invoice"], chat.Packet().ChatTranscript.Messages.Select(message => message.Text));
    }

    [Fact]
    public void Ten_thousand_turns_take_no_more_room_than_five_hundred()
    {
        var chat = new SupportConversation(Ladder, "c");
        int early = 0;
        for (int i = 1; i <= 10_000; i++)
        {
            chat.CustomerSays(new Turn { CustomerText = $"Message {i % 7} about my order, which is wrong. " + new string('m', 200), Sentiment = Sentiment.From(-0.5), At = Start.AddMinutes(i) });
            chat.ToolUsed("find", null, failed: true);
            chat.BotDrafts("Let me explain how our returns work in general. " + new string('b', 200), Start.AddMinutes(i));
            chat.AddFact("fact_" + i, "value");
            chat.AddPromise("promise", Start);
            chat.NoticeGiven(NoticeKey.OfferHuman, new string('n', 300));
            early = i == 500 ? chat.Snapshot().Length : early;
        }

        Assert.InRange(chat.Snapshot().Length, early / 2, early + 600);
        Assert.InRange(early, 1_000, 30_000);
        Assert.False(chat.Packet().Truncation.OverBudget);
    }

    [Fact]
    public void The_identity_cannot_change()
    {
        var chat = new SupportConversation(Ladder, "c");
        string message = Assert.Throws<ArgumentException>(() => chat.Known = SamplePackets.Bare).Message;
        Assert.Contains("The conversation is \"c\" and cannot become \"chat-1\"", message);
        Assert.Throws<ArgumentException>(() => new SupportConversation(Ladder, " "));
        Assert.Throws<ArgumentException>(() => new SupportConversation(Ladder, new string('x', 201)));
        Assert.Throws<ArgumentException>(() => chat.AddFact("", "x"));
        Assert.Throws<ArgumentException>(() => chat.AddFact("x", null!));
    }

    [Fact]
    public void The_ticket_class_can_be_named()
    {
        EscalationLadder ladder = EscalationLadder.Create(options => options.TicketClasses["billing"] = new TicketClassOptions { ContainAt = 0.2, EscalateAt = 0.3 });
        var chat = new SupportConversation(ladder, "c");
        chat.Known = chat.Known with { Need = new() { TicketClass = "billing" } };
        Assert.Equal(0.3, chat.CustomerSays("Hello.").Threshold.Value, 3);
        chat.CustomerSays(new Turn { CustomerText = "My invoice.", TicketClass = ladder.TicketClass("billing") });
        Assert.Equal("billing", chat.Packet().Need.TicketClass);
    }

    [Fact]
    public void Hostile_words_do_no_harm()
    {
        string[] hostile = ["", " ", "\0", "\ud800", new string('x', 1_000_000), "get me a person" + new string('!', 5_000), string.Concat(Enumerable.Repeat("👨‍👩‍👧‍👦", 2_000)), "e\u0301" + new string('\u0301', 9_000)];
        var chat = new SupportConversation(Ladder, "c");
        foreach (string text in hostile)
        {
            chat.CustomerSays(text);
            chat.BotDrafts(text);
            chat.NoticeGiven(NoticeKey.OfferHuman, text);
            byte[] snapshot = chat.Snapshot();
            Assert.Equal(Encoding.UTF8.GetString(snapshot), Encoding.UTF8.GetString(SupportConversation.Restore(Ladder, snapshot).Snapshot()));
            Assert.NotNull(chat.Packet().ToMarkdown());
        }
    }

    private static HandoffPacket Known(string id) => new() { Identity = new() { ConversationId = id }, Customer = new() { Id = "c-1", Language = "es" } };
}
