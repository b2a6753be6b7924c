namespace EscalationTrust.Tests.Detect;

/// <summary>A "yes" to a bot that asks whether the customer wants a person is a request for a person.</summary>
public sealed class PersonOfferTests
{
    private static readonly IEscalationPolicy Policy = EscalationLadder.Create().Policy;

    [Theory]
    [InlineData("Would you like me to transfer you to a human agent?", "Yes please")]
    [InlineData("I can't help with that. Shall I connect you to a person?", "sure, go ahead")]
    [InlineData("Do you want to speak to one of our agents?", "ok")]
    [InlineData("Should I escalate this to a specialist?", "yeah that'd be great")]
    [InlineData("Would you like me to escalate this?", "please do")]
    [InlineData("Would you like a human agent to contact you?", "that would be great, thanks")]
    [InlineData("Should a specialist call you back?", "yes please")]
    [InlineData("Would it help if I connected you to an agent?", "yes")]
    [InlineData("Would you like to cancel, or shall I transfer you to an agent?", "yes")]
    [InlineData("Would you like me to transfer you to a human agent?", "Yes, I want that")]
    [InlineData("I can transfer you to a human agent who can look into this. Would you like me to do that?", "Yes")]
    [InlineData("I'd be happy to connect you with a live agent. Would you like that?", "yes please")]
    [InlineData("We can connect you to a specialist. Is that okay?", "ok")]
    [InlineData("Would you like to talk to an agent? You can also read https://example.com/help?topic=7", "yes please")]
    [InlineData("Puedo pasarle con un agente. ¿Quiere que lo haga?", "sí")]
    [InlineData("Je peux vous transférer à un conseiller. Souhaitez-vous que je le fasse ?", "oui")]
    [InlineData("Ich kann Sie mit einem Mitarbeiter verbinden. Möchten Sie das?", "ja")]
    [InlineData("Posso passarla a un operatore. Vuole che lo faccia?", "sì")]
    [InlineData("Posso transferir você para um atendente. Quer que eu faça isso?", "sim")]
    [InlineData("Ik kan u doorverbinden met een medewerker. Wilt u dat?", "graag")]
    [InlineData("Mogę połączyć Panią z konsultantem. Czy mam to zrobić?", "tak")]
    [InlineData("Sizi bir temsilciye bağlayabilirim. İster misiniz?", "evet")]
    [InlineData("我可以为您转接人工客服。需要吗？", "需要")]
    [InlineData("担当者におつなぎします。よろしいですか？", "はい")]
    [InlineData("¿Desea que le comunique con un asesor?", "sí, por favor")]
    [InlineData("Voulez-vous parler à un conseiller ?", "oui")]
    [InlineData("Soll ich Sie mit einem Mitarbeiter verbinden?", "Ja, gerne")]
    [InlineData("Vuole parlare con un operatore?", "sì, grazie")]
    [InlineData("Posso transferir você para um atendente?", "sim, por favor")]
    [InlineData("Zal ik u doorverbinden met een medewerker?", "ja graag")]
    [InlineData("Czy chce Pan porozmawiać z konsultantem?", "tak, poproszę")]
    [InlineData("Sizi bir müşteri temsilcisine bağlamamı ister misiniz?", "evet lütfen")]
    [InlineData("需要为您转接人工客服吗？", "好的，谢谢")]
    [InlineData("担当者におつなぎしましょうか？", "はい、お願いします")]
    [InlineData("Would you like me to connect you with our technical support?", "I think that would be best")]
    [InlineData("Would you like me to connect you with our technical support?", "if that's possible")]
    [InlineData("Would you like me to connect you with our technical support?", "that might be better yes")]
    [InlineData("Would you like me to connect you with our technical support?", "go on then")]
    [InlineData("Would you like me to connect you with our technical support?", "oh yes please!")]
    [InlineData("Would you like me to connect you with our technical support?", "yes!! please")]
    [InlineData("Would you like me to connect you with our technical support?", "yes, that would be really great, thank you so much")]
    [InlineData("Would you like me to connect you with our technical support?", "by all means")]
    [InlineData("Would you like me to connect you with our technical support?", "\U0001F44D")]
    [InlineData("Would it help to speak to our care team?", "it would, yes")]
    [InlineData("I can send it again or ask a colleague to check. Shall I ask a colleague?", "mm yeah I think you'd better")]
    [InlineData("Would you like us to call you back?", "yes asap please")]
    [InlineData("Shall I arrange a callback for you?", "yes")]
    [InlineData("Can someone from our team call you?", "yes")]
    [InlineData("Shall I have someone from admissions ring you?", "oh that would be great")]
    [InlineData("Would you like to be transferred?", "yes")]
    [InlineData("Should I transfer you?", "yes")]
    [InlineData("Shall I put you through now?", "yes please")]
    [InlineData("I can hand you over to a human. Shall I?", "yes")]
    [InlineData("I can connect you with our emergency card service. Would you like that?", "yes")]
    [InlineData("Would you like to talk to a pharmacist?", "yes, is one around?")]
    [InlineData("I can explain how to make a claim, or transfer you to our claims team. Which one?", "claims team")]
    [InlineData("Do you want me to create a ticket for our support team?", "yes")]
    public void A_yes_to_the_offer_of_a_person_escalates(string reply, string answer) =>
        Assert.Equal(EscalationReason.HumanRequested, Answered(reply, answer).Reason);

    [Theory]
    [InlineData("Would you like me to send you the label?", "Yes please")]
    [InlineData("Have you already spoken to an agent?", "yes")]
    [InlineData("Would you like to transfer money to another person?", "yes")]
    [InlineData("You can ask for a human agent at any time. Would you like to proceed with the return?", "yes")]
    [InlineData("Would you like me to transfer you to a human agent? Or shall I try the refund again?", "yes")]
    [InlineData("I can transfer you to a human agent if nothing else helps. Please restart the router.", "ok")]
    [InlineData("I can transfer you to a human agent if nothing else helps. Did you restart the router?", "yes")]
    [InlineData("I can connect you to an agent. You will find the label under Returns. Would you like that?", "yes")]
    [InlineData("I can connect you to an agent if needed. Did that help?", "yes")]
    [InlineData("I can connect you to an agent if needed", "ok")]
    [InlineData("I can connect you to an agent. Would you like that? Or has the restart helped?", "yes")]
    [InlineData("Would you like that? I can connect you to an agent.", "yes")]
    [InlineData("Would you like me to transfer you to a human agent, or should I cancel the order?", "cancel the order")]
    [InlineData("Would you like me to transfer you to a human agent?", "not yet")]
    [InlineData("Would you like me to transfer you to a human agent?", "No")]
    [InlineData("Would you like me to transfer you to a human agent?", "no.")]
    [InlineData("Would you like me to transfer you to a human agent?", "nope")]
    [InlineData("Would you like me to transfer you to a human agent?", "no no")]
    [InlineData("Would you like me to transfer you to a human agent?", "No, not now")]
    [InlineData("¿Desea que le comunique con un asesor?", "no")]
    [InlineData("Voulez-vous parler à un conseiller ?", "non")]
    [InlineData("Soll ich Sie mit einem Mitarbeiter verbinden?", "nein")]
    [InlineData("Vuole parlare con un operatore?", "no, grazie")]
    [InlineData("Posso transferir você para um atendente?", "não")]
    [InlineData("Zal ik u doorverbinden met een medewerker?", "nee")]
    [InlineData("Czy chce Pan porozmawiać z konsultantem?", "nie")]
    [InlineData("Sizi bir müşteri temsilcisine bağlamamı ister misiniz?", "hayır")]
    [InlineData("需要为您转接人工客服吗？", "不用")]
    [InlineData("担当者におつなぎしましょうか？", "いいえ")]
    [InlineData("Möchten Sie mit einem Mitarbeiter sprechen?", "nein danke")]
    [InlineData("Would you like me to transfer you to a human agent?", "ok but first tell me what a SIM lock is")]
    [InlineData("Would you like me to transfer you to a human agent?", "yes but not today")]
    [InlineData("Would you like me to transfer you to a human agent?", "maybe later")]
    [InlineData("Would you like to have room service?", "yes")]
    [InlineData("Do you have a team plan?", "yes")]
    [InlineData("Would you like to get the support package for 5 a month?", "yes")]
    [InlineData("Would you like a phone call reminder?", "yes")]
    [InlineData("Can I send this to your colleague as well?", "yes")]
    [InlineData("Shall I arrange an engineer visit?", "yes")]
    [InlineData("Would you like the money to be transferred?", "yes")]
    [InlineData("Do you want to set a callback URL?", "yes")]
    [InlineData("I can explain how to make a claim, or transfer you to our claims team. What would you prefer?", "explain please")]
    public void Another_answer_or_a_yes_to_another_question_does_not(string reply, string answer) =>
        Assert.False(Answered(reply, answer).Signals.Contains(Signal.HumanRequested));

    [Fact]
    public void A_short_no_to_the_offer_rejects_no_answer()
    {
        SignalSet signals = Answered("Would you like me to transfer you to a human agent?", "No thanks").Signals;
        Assert.False(signals.Contains(Signal.AnswerRejected) || signals.Contains(Signal.CustomerNegates), signals.ToString());
    }

    [Theory]
    [InlineData("en", "yes please")]
    [InlineData("es", "sí")]
    [InlineData("fr", "oui")]
    [InlineData("de", "ja bitte")]
    [InlineData("it", "sì")]
    [InlineData("pt", "sim")]
    [InlineData("nl", "ja graag")]
    [InlineData("pl", "tak")]
    [InlineData("tr", "evet")]
    [InlineData("zh", "好的")]
    [InlineData("ja", "お願いします")]
    public void A_yes_to_our_own_offer_of_a_person_escalates(string language, string answer) => Assert.All(
        [NoticeKey.OfferHuman, NoticeKey.CannotConfirm, NoticeKey.CannotVerify, NoticeKey.AlreadyAnswered, NoticeKey.CallbackOffered],
        key => Assert.Equal(EscalationReason.HumanRequested, Answered(NoticeTexts.Default.Write(key, language).Text, answer).Reason));

    [Fact]
    public void A_yes_without_the_bots_reply_asks_for_nobody() => Assert.False(Answered(null, "yes please").Signals.Contains(Signal.HumanRequested));

    private static EscalationDecision Answered(string? reply, string answer)
    {
        ConversationState conversation = default;
        Policy.ShouldEscalate(new Turn { CustomerText = "my order is late" }, ref conversation, out _);
        Policy.ShouldEscalate(new Turn { CustomerText = answer, PreviousReply = reply }, ref conversation, out EscalationDecision decision);
        return decision;
    }
}
