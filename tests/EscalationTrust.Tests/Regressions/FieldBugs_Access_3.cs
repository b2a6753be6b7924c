using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Regressions;

/// <summary>Bugs that users of other products reported (threads of the field study), each impossible here.</summary>
public sealed class FieldBugs_Access_3
{
    /// <summary>Thread 3: a conversation was handed off and the customer saw nothing.</summary>
    [Theory]
    [InlineData(Signal.HumanRequested)]
    [InlineData(Signal.Legal)]
    [InlineData(Signal.Safety)]
    [InlineData(Signal.Vulnerability)]
    public void Thread_3_no_handoff_is_silent(Signal signal)
    {
        EscalationDecision decision = new Chat().Say(signal);
        Assert.True(decision.OpensHandoff);
        Assert.NotEqual(NoticeKey.None, decision.Notice);
        Assert.All(NoticeTexts.Languages, language => Assert.NotEqual("", NoticeTexts.Default.Write(decision.Notice, language).Text));
    }

    /// <summary>Thread 10: the customer may choose a person before anything else, and can see how.</summary>
    [Fact]
    public void Thread_10_a_person_can_be_chosen_first()
    {
        AccessStatement statement = EscalationLadder.Create().Access.Statement(default);
        Assert.NotEqual("", statement.Notice.EnglishText(statement.Arguments));
        EscalationDecision first = new Chat().Say(Signal.HumanRequested);
        Assert.Equal((1, LadderStage.Escalate, EscalationReason.HumanRequested), (first.Turn, first.Stage, first.Reason));
        Assert.True(new Chat().Say().Permits(PermittedActs.OfferHuman));
    }

    /// <summary>Thread 17: out of hours a bot promised to come back, and had no contact detail.</summary>
    [Fact]
    public void Thread_17_out_of_hours_nothing_is_promised_without_a_contact()
    {
        HumanAccess access = EscalationLadder.Create().Access;
        var nobody = new HumanAvailability { Status = Availability.Unavailable };
        HumanAccessPlan before = access.Plan(new HumanAccessRequest { Availability = nobody });
        Assert.Equal((NoticeKey.ContactNeeded, true), (before.Notice, before.AsksForContact));
        Assert.False(before.NoticeWhenAcknowledged.MayBeSaid(Custody.HandoffRequested));
        HumanAccessPlan after = access.Plan(new HumanAccessRequest { Availability = nobody, Contact = ContactState.Captured, CustomerContact = "kim@example.com" });
        Assert.Equal(NoticeKey.TicketPlanned, after.Notice);
        Assert.Contains("kim@example.com", after.Notice.EnglishText(after.Arguments));
    }

    /// <summary>Thread 18: the form for out of hours was not shown, because a bot was assigned and so "somebody" was there.</summary>
    [Fact]
    public void Thread_18_whether_people_are_there_is_an_input_and_not_guessed()
    {
        HumanAccessPlan unknown = EscalationLadder.Create().Access.Plan(default);
        Assert.Equal((Availability.Unknown, true), (unknown.Availability, unknown.AsksForContact));
    }

    /// <summary>Thread 23: the sentence of the transfer stood in the code, in English.</summary>
    [Fact]
    public void Thread_23_a_decision_holds_a_key_and_every_language_a_text()
    {
        NoticeKey notice = new Chat().Say(Signal.HumanRequested).Notice;
        Assert.Equal(NoticeTexts.Languages.Count, NoticeTexts.Languages.Select(language => NoticeTexts.Default.Write(notice, language).Text).Distinct().Count());
        Assert.Equal("Bitte warten, ein Mensch wird gerufen.", NoticeTexts.With(new NoticeOptions
        {
            Texts = new() { ["de"] = new() { ["handoff-requested-by-customer"] = "Bitte warten, ein Mensch wird gerufen." } },
        }).Write(notice, "de").Text);
    }

    /// <summary>Thread 32: customers asked for years to see their place in the queue.</summary>
    [Fact]
    public void Thread_32_the_place_in_the_queue_is_told()
    {
        HumanAccessPlan plan = EscalationLadder.Create().Access.Plan(new HumanAccessRequest { Availability = new() { Status = Availability.Available, QueuePosition = 7 } });
        Assert.Contains("7", plan.NoticeWhenAcknowledged.EnglishText(plan.Arguments));
    }

    /// <summary>Thread 36: nobody took the handoff, and nothing came after.</summary>
    [Fact]
    public void Thread_36_a_handoff_that_nobody_takes_goes_another_way()
    {
        HumanAccessPlan plan = EscalationLadder.Create().Access.Plan(new HumanAccessRequest { Tried = AccessWays.Live, Contact = ContactState.Captured });
        Assert.Equal((AccessWay.Ticket, NoticeKey.TicketPlanned), (plan.Way, plan.Notice));
    }

    /// <summary>Thread 49: one sentence for every handoff, although the reasons differ.</summary>
    [Fact]
    public void Thread_49_a_host_words_a_handoff_by_its_reason()
    {
        EscalationLadder ladder = EscalationLadder.Create(o => o.Notices.Texts["en"] = new()
        {
            ["handoff-needed/always-escalate"] = "A legal matter is for a person.",
        });
        ConversationState conversation = default;
        var turn = new Turn { Signals = SignalSet.Of(Signal.Legal) };
        ladder.Policy.ShouldEscalate(in turn, ref conversation, out EscalationDecision decision);
        Assert.Equal("A legal matter is for a person.", ladder.Notices.Write(decision.Notice, "en", new NoticeArguments { Reason = decision.Reason }).Text);
        Assert.Equal(NoticeKey.HandoffNeeded.EnglishText(), ladder.Notices.Write(decision.Notice, "en", new NoticeArguments { Reason = EscalationReason.RiskThreshold }).Text);
    }
}
