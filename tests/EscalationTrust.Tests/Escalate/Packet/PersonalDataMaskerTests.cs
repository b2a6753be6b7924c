using FsCheck;
using FsCheck.Fluent;

namespace EscalationTrust.Tests.Packet;

public sealed class PersonalDataMaskerTests
{
    [Theory]
    // Public test numbers of the schemes.
    [InlineData("4111111111111111", "[card]")]
    [InlineData("4111 1111 1111 1111", "[card]")]
    [InlineData("4111-1111-1111-1111", "[card]")]
    [InlineData("my card is 5555 5555 5555 4444, thanks", "my card is [card], thanks")]
    [InlineData("3782 822463 10005", "[card]")]
    [InlineData("378282246310005", "[card]")]
    [InlineData("6011 1111 1111 1117", "[card]")]
    [InlineData("3056 9309 0259 04", "[card]")]
    [InlineData("4222222222222", "[card]")]
    [InlineData("2223 0000 4841 0010", "[card]")]
    [InlineData("3530 1113 3330 0000", "[card]")]
    [InlineData("card:4111111111111111.", "card:[card].")]
    [InlineData("4111 1111 1111 1111 12/27 123", "[card] 12/27 123")]
    [InlineData("zip 94105 4111 1111 1111 1111", "zip 94105 [card]")]
    [InlineData("4111\u00A01111\u00A01111\u00A01111", "[card]")]
    [InlineData("4111 1111 11111111 and 5105105105105100", "[card] and [card]")]
    public void Cards_are_masked(string text, string expected) => Assert.Equal(expected, Mask(text));

    [Theory]
    [InlineData("4111 1111 1111 1112")]
    [InlineData("order 112-3456789-1234567")]
    [InlineData("1234 5678 9012 3456")]
    [InlineData("tracking 9400100000000000000000")]
    [InlineData("0000 0000 0000 0000")]
    [InlineData("IMEI 490154203237518")]
    [InlineData("411111111111111111111111")]
    [InlineData("411111111111")]
    [InlineData("it is 2026-03-01 10:15:30 now")]
    public void What_only_looks_like_a_card_stays(string text) => Assert.Same(text, Mask(text));

    [Theory]
    [InlineData("DE89 3704 0044 0532 0130 00", "[iban]")]
    [InlineData("DE89370400440532013000", "[iban]")]
    [InlineData("de89 3704 0044 0532 0130 00 is mine", "[iban] is mine")]
    [InlineData("GB29 NWBK 6016 1331 9268 19.", "[iban].")]
    [InlineData("(ES9121000418450200051332)", "([iban])")]
    [InlineData("NO93 8601 1117 947", "[iban]")]
    [InlineData("MT84MALT011000012345MTLCAST001S", "[iban]")]
    [InlineData("FR14-2004-1010-0505-0001-3M02-606", "[iban]")]
    public void Accounts_are_masked(string text, string expected) => Assert.Equal(expected, Mask(text));

    [Theory]
    [InlineData("DE89 3704 0044 0532 0130 01")]
    [InlineData("DE89 3704 0044")]
    [InlineData("XX89 3704 0044 0532 0130 00")]
    [InlineData("ADE89370400440532013000")]
    [InlineData("DE893704004405320130001")]
    [InlineData("model GB29 is out of stock")]
    public void What_only_looks_like_an_account_stays(string text) => Assert.Same(text, Mask(text));

    [Theory]
    [InlineData("ana@example.com", "[e-mail]")]
    [InlineData("Write to ana.ruiz+shop@mail.example.co.uk.", "Write to [e-mail].")]
    [InlineData("<o'neil_1%x@ex-ample.org>", "<[e-mail]>")]
    [InlineData("josé@exämple.de, bob@b.io", "[e-mail], [e-mail]")]
    [InlineData("customer4111@example.com", "[e-mail]")]
    public void Addresses_are_masked(string text, string expected) => Assert.Equal(expected, Mask(text));

    [Theory]
    [InlineData("@support can you help")]
    [InlineData("user@host")]
    [InlineData("3 @ 5.00")]
    [InlineData("a@b.c")]
    [InlineData("meet @10.30")]
    [InlineData("me@.com")]
    public void What_only_looks_like_an_address_stays(string text) => Assert.Same(text, Mask(text));

    [Theory]
    [InlineData("+49 170 1234567", "[phone]")]
    [InlineData("+1 (555) 123-4567", "[phone]")]
    [InlineData("+34600000000", "[phone]")]
    [InlineData("call me at 5551234567 please", "call me at [phone] please")]
    [InlineData("phone: 555 1234", "phone: [phone]")]
    [InlineData("Tel. 030 12345678", "Tel. [phone]")]
    [InlineData("(555) 123-4567", "[phone]")]
    [InlineData("555-123-4567", "[phone]")]
    [InlineData("555.123.4567", "[phone]")]
    [InlineData("1-800-555-0199", "[phone]")]
    [InlineData("06 12 34 56 78", "[phone]")]
    [InlineData("0171 1234567", "[phone]")]
    [InlineData("0171/1234567", "[phone]")]
    [InlineData("0049 170 1234567", "[phone]")]
    [InlineData("020 7946 0958", "[phone]")]
    [InlineData("order 12345 is late, my mobile is 07700 900123", "order 12345 is late, my mobile is [phone]")]
    [InlineData("Reach me on 555-123-4567 5 pm", "Reach me on [phone] 5 pm")]
    [InlineData("+49 170 1234567 2026-03-01", "[phone] 2026-03-01")]
    [InlineData("mi teléfono es 600123456", "mi teléfono es [phone]")]
    [InlineData("電話12345678", "電話[phone]")]
    public void Phones_are_masked(string text, string expected) => Assert.Equal(expected, Mask(text));

    [Theory]
    [InlineData("order 1234567890")]
    [InlineData("order 555-123-4567")]
    [InlineData("order #0171 1234567")]
    [InlineData("my order number is 600123456")]
    [InlineData("2026-03-01 10:15")]
    [InlineData("01.02.2026 1000")]
    [InlineData("01-02-2026")]
    [InlineData("192.168.100.200")]
    [InlineData("version 10.0.19041.1234")]
    [InlineData("1.234.567,89 EUR")]
    [InlineData("$1,234,567.89")]
    [InlineData("A0171 1234567")]
    [InlineData("invoice 0012-34567-8")]
    [InlineData("the hotel 123456789 is full")]
    [InlineData("I tell them 12345678 times")]
    [InlineData("2+12345678")]
    [InlineData("0.123456789 0.987654321")]
    [InlineData("ticket 98765432")]
    [InlineData("phone order 12345678")]
    public void What_only_looks_like_a_phone_stays(string text) => Assert.Same(text, Mask(text));

    [Fact]
    public void Each_kind_is_counted()
    {
        var tally = new RedactionTally();
        PersonalDataMasker.Default.Redact("4111111111111111 a@b.io DE89370400440532013000 c@d.io +49 170 1234567", tally);
        Assert.Equal(
            ["card 1", "e-mail 2", "iban 1", "phone 1"],
            tally.ToList().Select(redaction => $"{redaction.Kind} {redaction.Count}"));
    }

    [Fact]
    public void Only_the_kinds_that_are_asked_for_are_masked()
    {
        const string Text = "4111111111111111 a@b.io DE89370400440532013000 +49 170 1234567";
        Assert.Same(Text, new PersonalDataMasker(PersonalDataKinds.None).Redact(Text, new RedactionTally()));
        Assert.Equal("[card] a@b.io DE89370400440532013000 +49 170 1234567", new PersonalDataMasker(PersonalDataKinds.Cards).Redact(Text, new RedactionTally()));
        Assert.Equal("4111111111111111 [e-mail] DE89370400440532013000 +49 170 1234567", new PersonalDataMasker(PersonalDataKinds.Emails).Redact(Text, new RedactionTally()));
    }

    [Fact]
    public void Masking_twice_gives_the_same() =>
        Check.One(Quickly, Prop.ForAll(Texts(), text => Mask(Mask(text)) == Mask(text)));

    [Fact]
    public void No_right_card_number_stays_readable_whatever_stands_around_it() =>
        Check.One(Quickly, Prop.ForAll(Texts(), Texts(), (before, after) =>
            !Mask($"{before} 4111-1111-1111-1111 {after}").Contains("4111-1111-1111-1111", StringComparison.Ordinal)));

    [Fact]
    public void Hostile_text_takes_time_in_proportion()
    {
        string[] hostile = ["1 ", "4111 ", "a@", "@", "(0", "+1", "DE89 ", "1-", "０", "\ud83d"];
        Assert.All(hostile, piece =>
        {
            string text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
            Mask(text);
        });
    }

    [Fact]
    public void A_text_without_personal_data_costs_nothing()
    {
        var tally = new RedactionTally();
        const string Text = "My order A-1093 from 2026-02-27 has not arrived and I want to know why, please.";
        Assert.Equal(0, Allocation.Of(() => PersonalDataMasker.Default.Redact(Text, tally)));
    }

    private static Config Quickly => Seeded.Quick.WithMaxTest(2_000);

    private static string Mask(string text) => PersonalDataMasker.Default.Redact(text, new RedactionTally());

    private static Arbitrary<string> Texts() =>
        Gen.Elements("1", "4", "9", "0", "4111", "1111", "00", "+", "(", ")", "-", ".", "/", " ", "@", "a", "DE89", "b.io", "x@y.de", "tel ", "cvv", "cvc2 ", "123", "order ", "\n", "é", "😀", "\ud800", "[card]")
            .ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();
}
