namespace EscalationTrust.Tests.Packet;

public sealed class CardCodeTests
{
    [Theory]
    [InlineData("My card is 4111 1111 1111 1111, exp 12/27, CVV 123. Get me a person", "My card is [card], exp 12/27, CVV [card code]. Get me a person")]
    [InlineData("cvv: 123", "cvv: [card code]")]
    [InlineData("CVV123", "CVV[card code]")]
    [InlineData("CVV? 123", "CVV? [card code]")]
    [InlineData("CVV2 123", "CVV2 [card code]")]
    [InlineData("CVC2: 123, thanks", "CVC2: [card code], thanks")]
    [InlineData("CVC #123", "CVC #[card code]")]
    [InlineData("CVC=123", "CVC=[card code]")]
    [InlineData("CVV (3 digits): 123", "CVV (3 digits): 123")] // a digit between ends the search
    [InlineData("CID 1234", "CID [card code]")]
    [InlineData("CVV\n123", "CVV\n[card code]")]
    [InlineData("my CVV number is (123)", "my CVV number is ([card code])")]
    [InlineData("The security code is 123.", "The security code is [card code].")]
    [InlineData("security code on the back of my card: 123", "security code on the back of my card: [card code]")]
    [InlineData("card verification value 0123", "card verification value [card code]")]
    [InlineData("Card Verification Code = 123", "Card Verification Code = [card code]")]
    [InlineData("CVV of my card 4111111111111111 is 123", "CVV of my card [card] is [card code]")]
    [InlineData("CVV 123 4111 1111 1111 1111", "CVV [card code] [card]")]
    [InlineData("CVV2 123 4111 1111 1111 1111 12/27", "CVV2 [card code] [card] 12/27")]
    [InlineData("CVV 123 or CVV 456", "CVV [card code] or CVV [card code]")]
    public void Codes_behind_a_word_that_names_them_are_masked(string text, string expected) => Assert.Equal(expected, Mask(text));

    [Theory]
    [InlineData("El código de seguridad de la tarjeta es 123", "El código de seguridad de la tarjeta es [card code]")]
    [InlineData("CODIGO DE SEGURIDAD: 123", "CODIGO DE SEGURIDAD: [card code]")]
    [InlineData("código de verificación de la tarjeta: 123", "código de verificación de la tarjeta: [card code]")]
    [InlineData("mon cryptogramme visuel est le 123", "mon cryptogramme visuel est le [card code]")]
    [InlineData("Code de sécurité : 123", "Code de sécurité : [card code]")]
    [InlineData("Die Kartenprüfnummer lautet 123", "Die Kartenprüfnummer lautet [card code]")]
    [InlineData("Prüfziffer 123", "Prüfziffer [card code]")]
    [InlineData("Sicherheitscode meiner Karte ist 123", "Sicherheitscode meiner Karte ist [card code]")]
    [InlineData("il codice di sicurezza è 123", "il codice di sicurezza è [card code]")]
    [InlineData("o código de segurança do cartão é 123", "o código de segurança do cartão é [card code]")]
    [InlineData("de beveiligingscode is 123", "de beveiligingscode is [card code]")]
    public void In_other_languages_as_well(string text, string expected) => Assert.Equal(expected, Mask(text));

    [Theory]
    [InlineData("code 1234")]
    [InlineData("CVV?")]
    [InlineData("CVV2")]
    [InlineData("my CVV2 is on the back")]
    [InlineData("order code 1234")]
    [InlineData("order CVX-1234")]
    [InlineData("X-CID-1234")]
    [InlineData("ABCVC1234")]
    [InlineData("CVV 12")]
    [InlineData("CVV 12345")]
    [InlineData("the verification code is 123456")]
    [InlineData("postcode 1234")]
    [InlineData("error code: 404")]
    [InlineData("promo code 2024")]
    [InlineData("card 1234")]
    [InlineData("my card ends in 1234")]
    [InlineData("CVV, 300 euros were charged")]
    [InlineData("The CVV was asked for 100 times")]
    [InlineData("security code 123abc")]
    [InlineData("123 is my CVV")]
    public void What_only_looks_like_a_code_stays(string text) => Assert.Same(text, Mask(text));

    [Fact]
    public void They_are_a_kind_of_their_own_and_counted()
    {
        var tally = new RedactionTally();
        Assert.Equal("CVV [card code], a@b.io", new PersonalDataMasker(PersonalDataKinds.CardCodes).Redact("CVV 123, a@b.io", tally));
        Assert.Equal(["card-code 1"], tally.ToList().Select(redaction => $"{redaction.Kind} {redaction.Count}"));
        Assert.Equal("CVV 123, [e-mail]", new PersonalDataMasker(PersonalDataKinds.Emails).Redact("CVV 123, a@b.io", tally));
    }

    [Fact]
    public void A_text_with_words_but_without_a_code_costs_nothing()
    {
        var tally = new RedactionTally();
        const string Text = "I was asked for the CVV of my card 3 times on 2026-02-27, order code 1234, and the code is 500 again.";
        Assert.Equal(0, Allocation.Of(() => PersonalDataMasker.Default.Redact(Text, tally)));
    }

    [Fact]
    public void Hostile_text_takes_time_in_proportion()
    {
        string[] hostile = ["cvv ", "cvv 1 ", "code of my card 12 ", "is 123 ", "cvv2 ", ":", "[card]", "[card] 123 "];
        Assert.All(hostile, piece => Mask(string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length))));
    }

    [Fact]
    public void Whoever_has_to_mask_payment_data_masks_codes_behind_a_redactor_of_the_host_s_own()
    {
        HandoffPacketBuilder packets = EscalationLadder.Create(o => o.Packs.Add(PolicyPacks.PciPiiMask)).PacketBuilder(redactor: new PersonalDataMasker(PersonalDataKinds.None));
        ConversationState conversation = SamplePackets.Handed(out EscalationDecision decision);
        HandoffPacket packet = packets.Build(SamplePackets.Bare with { Need = new() { LastMessage = "exp 12/27, CVV 123" } }, in decision, in conversation);
        Assert.Equal("exp 12/27, CVV [card code]", packet.Need.LastMessage);
    }

    private static string Mask(string text) => PersonalDataMasker.Default.Redact(text, new RedactionTally());
}
