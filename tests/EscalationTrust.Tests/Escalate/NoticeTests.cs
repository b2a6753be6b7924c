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
    public void Every_notice_has_an_English_text_that_claims_nothing()
    {
        foreach (NoticeKey key in Enum.GetValues<NoticeKey>())
        {
            string text = key.EnglishText();
            Assert.Equal(key == NoticeKey.None, text.Length == 0);
            Assert.NotEqual("undefined", key.Name());
            Assert.DoesNotContain("connected you", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("will be with you", text, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Equal(("", "undefined"), (((NoticeKey)77).EnglishText(), ((NoticeKey)77).Name()));
    }
}
