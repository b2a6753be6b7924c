namespace EscalationTrust.Tests.Escalate;

/// <summary>What the customer is told, once, and never that somebody was reached.</summary>
public sealed class NoticeTests
{
    [Fact]
    public void The_disclosure_is_due_on_the_first_turn_only()
    {
        var chat = new Chat();
        EscalationDecision first = chat.Say();
        Assert.Equal((true, NoticeKey.AiDisclosure), (first.DisclosureDue, first.Notice));
        EscalationDecision second = chat.Say();
        Assert.Equal((false, NoticeKey.None), (second.DisclosureDue, second.Notice));
    }

    [Fact]
    public void A_handoff_on_the_first_turn_has_its_own_notice_and_the_disclosure_is_due_beside_it()
    {
        EscalationDecision decision = new Chat().Say(Signal.HumanRequested);
        Assert.Equal((true, NoticeKey.HandoffRequestedByCustomer), (decision.DisclosureDue, decision.Notice));
    }

    [Fact]
    public void The_disclosure_is_given_once_in_all_episodes()
    {
        var chat = new Chat();
        chat.Say();
        chat.After(CustodyEvent.Resolved, CustodyEvent.Reopened);
        Assert.False(chat.Say().DisclosureDue);
    }

    [Fact]
    public void A_person_who_owns_the_conversation_is_not_disclosed_as_a_bot()
    {
        Chat chat = new Chat().After(CustodyEvent.HumanOwns);
        Assert.False(chat.Say().DisclosureDue);
        chat.After(CustodyEvent.Returned);
        Assert.True(chat.Say().DisclosureDue);
    }

    [Fact]
    public void A_policy_may_leave_the_disclosure_to_the_host()
    {
        EscalationDecision decision = new Chat(o => o.DiscloseAi = false).Say();
        Assert.Equal((false, NoticeKey.None), (decision.DisclosureDue, decision.Notice));
    }

    [Theory]
    [InlineData(Signal.HumanRequested, NoticeKey.HandoffRequestedByCustomer)]
    [InlineData(Signal.Legal, NoticeKey.HandoffNeeded)]
    [InlineData(Signal.Host2, NoticeKey.HandoffNeeded)]
    [InlineData(Signal.Safety, NoticeKey.HandoffUrgent)]
    [InlineData(Signal.Vulnerability, NoticeKey.HandoffUrgent)]
    public void A_handoff_says_why_and_then_that_it_waits_and_then_nothing(Signal signal, NoticeKey notice)
    {
        var chat = new Chat();
        Assert.Equal([notice, NoticeKey.StillWaiting, NoticeKey.None], [chat.Say(signal).Notice, chat.Say().Notice, chat.Say(signal).Notice]);
    }

    [Fact]
    public void Containment_offers_a_person_once_until_it_ends()
    {
        var chat = new Chat(o => o.DiscloseAi = false);
        NoticeKey[] notices = [chat.Say(Signal.Security).Notice, chat.Say(Signal.Security).Notice, chat.Say().Notice, chat.Say().Notice, chat.Say(Signal.Security).Notice];
        Assert.Equal([NoticeKey.OfferHuman, NoticeKey.None, NoticeKey.None, NoticeKey.None, NoticeKey.OfferHuman], notices);
    }

    [Fact]
    public void Every_notice_has_a_name_and_an_English_text()
    {
        foreach (NoticeKey key in Enum.GetValues<NoticeKey>())
        {
            Assert.Equal(key == NoticeKey.None, key.EnglishText().Length == 0);
            Assert.NotEqual("undefined", key.Name());
        }

        Assert.Equal(("", "undefined"), (((NoticeKey)77).EnglishText(), ((NoticeKey)77).Name()));
    }

    [Fact]
    public void A_text_names_what_is_known_and_leaves_out_what_is_not()
    {
        Assert.Equal("You are in the queue for a person.", NoticeKey.HandoffQueued.EnglishText());
        Assert.Equal(
            "You are in the queue for a person. Your place in the queue: 3. Estimated wait: about 12 minutes.",
            NoticeKey.HandoffQueued.EnglishText(new NoticeArguments { Position = 3, EstimatedWait = TimeSpan.FromMinutes(12) }));
        Assert.Equal("A person from our team has taken over from the automated assistant.", NoticeKey.HumanJoined.EnglishText());
        Assert.Equal("Ana has taken over from the automated assistant.", NoticeKey.HumanJoined.EnglishText(new NoticeArguments { OwnerName = "Ana" }));
    }

    [Fact]
    public void Nobody_is_said_to_be_reached_before_it_happened()
    {
        Custody[] before = [Custody.Bot, Custody.HandoffRequested, Custody.HandoffFailed, Custody.Expired, Custody.Reopened, Custody.Returned];
        NoticeKey[] claims = [NoticeKey.HandoffAcknowledged, NoticeKey.HandoffQueued, NoticeKey.TicketOpened, NoticeKey.HumanJoined, NoticeKey.OwnerTransferred];
        Assert.All(before, custody => Assert.All(claims, key => Assert.False(key.MayBeSaid(custody))));
        Assert.False(NoticeKey.HandoffNeeded.MayBeSaid(Custody.Bot));
        Assert.False(NoticeKey.StillWaiting.MayBeSaid(Custody.Returned));
        Assert.False(NoticeKey.HandoffFailed.MayBeSaid(Custody.HandoffRequested));
        Assert.True(NoticeKey.HandoffQueued.MayBeSaid(Custody.Queued));
        Assert.False(NoticeKey.HumanJoined.MayBeSaid(Custody.Queued));
        Assert.True(NoticeKey.HumanJoined.MayBeSaid(Custody.HumanOwned));
    }
}
