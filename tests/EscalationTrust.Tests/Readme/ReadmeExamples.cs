using Microsoft.Extensions.DependencyInjection;

namespace EscalationTrust.Tests.Readme;

/// <summary>The README's C# blocks: each is the body of a test up to its line of dashes. Change them here and run with UPDATE_README=1.</summary>
public sealed class ReadmeExamples
{
    [Fact]
    public void The_first_turn()
    {
        EscalationLadder ladder = EscalationLadder.Create(); // the default policy; keep it for the life of the process
        ConversationState conversation = default;            // one per chat; the host stores it beside the chat

        var turn = new Turn
        {
            CustomerText = "I've told you twice, this charge is wrong. Get me a person.",
            PreviousReply = "You can find your invoices under My Account.", // what the bot said last
        };

        if (ladder.Policy.ShouldEscalate(in turn, ref conversation, out EscalationDecision decision))
        {
            // The bot must not answer this turn.
            Console.WriteLine($"{decision.Stage.Name()} to {decision.Queue}: {decision.Reason.Name()}");
            Console.WriteLine(decision.Notice.EnglishText());
        }

        // ----
        Assert.Equal("escalate to human-support: human-requested", $"{decision.Stage.Name()} to {decision.Queue}: {decision.Reason.Name()}");
        Assert.Equal(NoticeKey.HandoffRequestedByCustomer, decision.Notice);
        Assert.Equal(Custody.HandoffRequested, conversation.Custody);
    }

    [Fact]
    public void A_person_takes_over()
    {
        ConversationState conversation = default;
        conversation.Apply(CustodyEvent.HandoffRequested);

        // ----
        conversation.Apply(CustodyEvent.Acknowledged); // the desk has the ticket
        conversation.Apply(CustodyEvent.HumanOwns);    // a person took over: the bot is silent from here
        conversation.Apply(CustodyEvent.Returned);     // back to the bot, in a new episode

        byte[] stored = ConversationStateFormat.ToArray(in conversation); // or System.Text.Json, which just works
        conversation = ConversationStateFormat.Read(stored);

        // ----
        Assert.Equal(Custody.Returned, conversation.Custody);
        Assert.Equal(2, conversation.Episode);
    }

    [Fact]
    public void A_container()
    {
        var services = new ServiceCollection();
        services.AddEscalationTrust(options =>
        {
            options.Target.Queue = "front-desk";
            options.TicketClasses["billing"] = new TicketClassOptions { ContainAt = 0.4, EscalateAt = 0.6 };
        });

        using ServiceProvider provider = services.BuildServiceProvider();
        IEscalationPolicy policy = provider.GetRequiredService<IEscalationPolicy>();                     // measured, follows reloads
        TicketClass billing = provider.GetRequiredService<EscalationLadderMonitor>().TicketClass("billing"); // resolved once

        // ----
        ConversationState conversation = default;
        var turn = new Turn { TicketClass = billing, Signals = SignalSet.Of(Signal.HumanRequested) };
        Assert.True(policy.ShouldEscalate(in turn, ref conversation, out EscalationDecision decision));
        Assert.Equal("front-desk", decision.Queue);
        Assert.Equal(0.6, decision.Threshold.Value, 3);
    }

    [Fact]
    public void A_whole_conversation()
    {
        EscalationLadder ladder = EscalationLadder.Create();

        // ----
        var now = DateTimeOffset.UtcNow;
        var chat = new SupportConversation(ladder, "chat-17");
        EscalationDecision decision = chat.CustomerSays("I was charged twice. Get me a person.", now);
        ReplyReview review = chat.BotDrafts("I have transferred you to a colleague.", now); // not true yet: refused
        if (decision.OpensHandoff)
        {
            Console.WriteLine(chat.Packet(now).ToMarkdown()); // what the person needs, in twenty seconds
        }

        chat.HumanEvent(CustodyEvent.HumanOwns, now, new Owner { Name = "Marta" }); // the bot is silent from here
        byte[] stored = chat.Snapshot(); // go on in another process

        // ----
        Assert.False(review.Allowed);
        Assert.True(decision.OpensHandoff);
        Assert.Equal(stored, SupportConversation.Restore(ladder, stored).Snapshot());
    }
}
