namespace EscalationTrust.Tests.Detect;

/// <summary>A request for a person in every built-in language, with and without marks; a question about the bot's nature is none.</summary>
public sealed class OtherLanguagesTests
{
    [Theory]
    [InlineData("Quiero hablar con una persona")]
    [InlineData("quiero hablar con un agente por favor")]
    [InlineData("p\u00E1seme con un asesor")]
    [InlineData("paseme con un asesor")]
    [InlineData("Je veux parler \u00E0 un conseiller")]
    [InlineData("je veux parler a un conseiller")]
    [InlineData("passez-moi un humain")]
    [InlineData("Ich m\u00F6chte mit einem Menschen sprechen")]
    [InlineData("ich mochte mit einem menschen sprechen")]
    [InlineData("verbinden Sie mich mit einem Mitarbeiter")]
    [InlineData("Quero falar com um atendente")]
    [InlineData("quero falar com uma pessoa")]
    [InlineData("Voglio parlare con un operatore")]
    [InlineData("vorrei parlare con una persona")]
    [InlineData("Ik wil met een medewerker spreken")]
    [InlineData("ik wil een mens spreken")]
    [InlineData("Chc\u0119 rozmawia\u0107 z konsultantem")]
    [InlineData("chce rozmawiac z konsultantem")]
    [InlineData("Bir insanla g\u00F6r\u00FC\u015Fmek istiyorum")]
    [InlineData("bir insanla gorusmek istiyorum")]
    [InlineData("M\u00DC\u015ETER\u0130 TEMS\u0130LC\u0130S\u0130NE BA\u011ELANMAK \u0130ST\u0130YORUM")]
    [InlineData("\u4EBA\u3068\u8A71\u3057\u305F\u3044\u3067\u3059")]
    [InlineData("\u30AA\u30DA\u30EC\u30FC\u30BF\u30FC\u306B\u3064\u306A\u3044\u3067\u304F\u3060\u3055\u3044")]
    [InlineData("\u6211\u8981\u8F6C\u4EBA\u5DE5\u5BA2\u670D")]
    [InlineData("\u8F6C\u4EBA\u5DE5")]
    public void A_person_is_asked_for(string text)
    {
        SignalSet signals = Said.First(text);
        Assert.True(signals.Contains(Signal.HumanRequested), $"\"{text}\": {signals}");
    }

    [Theory]
    [InlineData("\u00BFEres humano?")]
    [InlineData("eres una persona real?")]
    [InlineData("\u00CAtes-vous un humain ?")]
    [InlineData("Bist du ein Mensch?")]
    [InlineData("voc\u00EA \u00E9 humano?")]
    [InlineData("sei umano?")]
    [InlineData("ben je een mens?")]
    [InlineData("Czy jeste\u015B cz\u0142owiekiem?")]
    [InlineData("Sen insan m\u0131s\u0131n?")]
    [InlineData("\u3042\u306A\u305F\u306F\u4EBA\u9593\u3067\u3059\u304B\uFF1F")]
    [InlineData("\u4F60\u662F\u4EBA\u5417\uFF1F")]
    public void A_question_about_the_bot_is_no_request(string text)
    {
        SignalSet signals = Said.First(text);
        Assert.False(signals.Contains(Signal.HumanRequested), $"\"{text}\": {signals}");
    }

    [Theory]
    [InlineData("\u00BFD\u00F3nde est\u00E1 mi pedido?")]
    [InlineData("Comment changer mon mot de passe ?")]
    [InlineData("Wie \u00E4ndere ich meine Adresse?")]
    [InlineData("Como altero o meu endere\u00E7o?")]
    [InlineData("Come cambio la password?")]
    [InlineData("Hoe wijzig ik mijn adres?")]
    [InlineData("Jak zmieni\u0107 has\u0142o?")]
    [InlineData("\u015Eifremi nas\u0131l de\u011Fi\u015Ftiririm?")]
    [InlineData("\u30D1\u30B9\u30EF\u30FC\u30C9\u3092\u5909\u66F4\u3057\u305F\u3044")]
    [InlineData("\u600E\u4E48\u4FEE\u6539\u5BC6\u7801")]
    public void A_plain_question_is_no_request(string text) => Assert.False(Said.First(text).Contains(Signal.HumanRequested), text);
}
