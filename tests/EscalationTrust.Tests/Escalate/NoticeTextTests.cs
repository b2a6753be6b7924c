using System.Globalization;

namespace EscalationTrust.Tests.Escalate;

/// <summary>Arguments, fallback of languages, and a host's own words.</summary>
public sealed class NoticeTextTests
{
    [Theory]
    [InlineData("de", "de")]
    [InlineData("de-AT", "de")]
    [InlineData("DE_ch", "de")]
    [InlineData("pt-BR", "pt")]
    [InlineData("zh-Hant-TW", "zh")]
    [InlineData("sv", "en")]
    [InlineData("dex", "en")]
    [InlineData("", "en")]
    [InlineData(null, "en")]
    [InlineData("de; drop", "en")]
    [InlineData("-", "en")]
    public void An_unknown_language_falls_back_to_its_parent_and_then_to_English_and_says_so(string? asked, string used)
    {
        NoticeText text = NoticeTexts.Default.Write(NoticeKey.OfferHuman, asked);
        Assert.Equal(used, text.Language);
        Assert.Equal(NoticeTexts.Default.Write(NoticeKey.OfferHuman, used).Text, text.Text);
    }

    [Theory]
    [InlineData(-5, "")]
    [InlineData(0, "")]
    [InlineData(1, " Estimated wait: about 1 minute.")]
    [InlineData(60, " Estimated wait: about 1 minute.")]
    [InlineData(61, " Estimated wait: about 2 minutes.")]
    [InlineData(5_400, " Estimated wait: about 90 minutes.")]
    [InlineData(5_401, " Estimated wait: about 2 hours.")]
    [InlineData(129_601, " Estimated wait: about 2 days.")]
    public void A_wait_is_rounded_up_and_an_unknown_one_is_never_zero(int seconds, string part) =>
        Assert.Equal(
            "You are in the queue for a person." + part,
            NoticeKey.HandoffQueued.EnglishText(new NoticeArguments { EstimatedWait = TimeSpan.FromSeconds(seconds) }));

    [Theory]
    [InlineData(1, "około 1 minuty")]
    [InlineData(2, "około 2 minut")]
    [InlineData(22, "około 22 minut")]
    [InlineData(7_200, "około 5 dni")]
    public void Plural_forms_fit_the_case_in_Polish(int minutes, string part) =>
        Assert.Contains(part, NoticeTexts.Default.Write(NoticeKey.HandoffQueued, "pl", new NoticeArguments { EstimatedWait = TimeSpan.FromMinutes(minutes) }).Text);

    [Fact]
    public void A_place_below_the_first_is_not_known()
    {
        Assert.Equal("You are in the queue for a person.", NoticeKey.HandoffQueued.EnglishText(new NoticeArguments { Position = 0 }));
        Assert.Equal("You are in the queue for a person.", NoticeKey.HandoffQueued.EnglishText(new NoticeArguments { Position = int.MinValue }));
    }

    [Fact]
    public void Times_carry_their_offset_and_look_the_same_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Odd();
            var at = new DateTimeOffset(2026, 11, 30, 9, 5, 0, TimeSpan.FromHours(1));
            Assert.Contains("from 2026-11-30 09:05 (UTC+01:00).", NoticeKey.NoHumanNow.EnglishText(new NoticeArguments { NextOpening = at }));
            Assert.Contains("from 2026-11-30 08:05 UTC.", NoticeKey.NoHumanNow.EnglishText(new NoticeArguments { NextOpening = at.ToUniversalTime() }));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // The tests run with the invariant culture only, so one that writes everything differently is made.
    private static CultureInfo Odd()
    {
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.DateTimeFormat.TimeSeparator = ".";
        odd.DateTimeFormat.DateSeparator = "/";
        odd.NumberFormat.NegativeSign = "minus";
        return odd;
    }

    [Fact]
    public void What_an_argument_says_is_never_read_as_a_template()
    {
        var arguments = new NoticeArguments { OwnerName = "Bob [x] {wait} | #", EstimatedWait = TimeSpan.FromMinutes(1) };
        Assert.Equal("Bob [x] {wait} | # has taken over from the automated assistant.", NoticeKey.HumanJoined.EnglishText(in arguments));
        Assert.Equal(NoticeKey.HumanJoined.EnglishText(), NoticeKey.HumanJoined.EnglishText(new NoticeArguments { OwnerName = " \n" }));
    }

    [Fact]
    public void A_host_words_single_notices_anew()
    {
        NoticeTexts texts = NoticeTexts.With(new NoticeOptions
        {
            Texts = new()
            {
                ["de"] = new() { ["human-joined"] = "[{owner}|Jemand] ist jetzt für dich da." },
                ["de-AT"] = new() { ["human-joined"] = "Servus[, {owner} da]!" },
                ["sv"] = new() { ["handoff-queued"] = "Du står i kö.[ Väntetid: cirka {wait}.]" },
            },
        });
        var ana = new NoticeArguments { OwnerName = "Ana", EstimatedWait = TimeSpan.FromMinutes(3) };
        Assert.Equal("Ana ist jetzt für dich da.", texts.Write(NoticeKey.HumanJoined, "de-CH", in ana).Text);
        Assert.Equal(("Servus, Ana da!", "de-at"), (texts.Write(NoticeKey.HumanJoined, "de-AT", in ana).Text, texts.Write(NoticeKey.HumanJoined, "de-AT").Language));
        Assert.Equal(NoticeTexts.Default.Write(NoticeKey.OfferHuman, "de"), texts.Write(NoticeKey.OfferHuman, "de-AT"));
        Assert.Equal(("Du står i kö. Väntetid: cirka 3 min.", "sv"), (texts.Write(NoticeKey.HandoffQueued, "sv", in ana).Text, texts.Write(NoticeKey.HandoffQueued, "sv").Language));
        Assert.Equal("en", texts.Write(NoticeKey.OfferHuman, "sv").Language);
    }

    [Fact]
    public void A_policy_document_carries_the_host_s_words()
    {
        EscalationLadder ladder = EscalationLadder.FromDocument("""{ "notices": { "texts": { "de": { "offer-human": "Soll ich jemanden holen?" } } } }""");
        Assert.Equal("Soll ich jemanden holen?", ladder.Notices.Write(NoticeKey.OfferHuman, "de").Text);
        Assert.NotEqual(EscalationLadder.Create().PolicyHash, ladder.PolicyHash);
    }

    [Fact]
    public void No_key_and_an_undefined_key_say_nothing()
    {
        Assert.Equal(("", ""), (NoticeTexts.Default.Write(NoticeKey.None, "de").Text, default(NoticeText).Language));
        Assert.Equal("", NoticeTexts.Default.Write((NoticeKey)99, "de").Text);
        Assert.Equal("", NoticeTexts.Default.Write((NoticeKey)(-1), null).ToString());
    }

    [Fact]
    public void Every_name_is_read_back()
    {
        Assert.All(Enum.GetValues<NoticeKey>(), key => Assert.True(Notices.TryParse(key.Name(), out NoticeKey read) && read == key));
        Assert.False(Notices.TryParse("undefined", out NoticeKey none) || none != NoticeKey.None || Notices.TryParse(null, out _));
        Assert.Equal(Notices.Count, Enum.GetValues<NoticeKey>().Length);
    }
}
