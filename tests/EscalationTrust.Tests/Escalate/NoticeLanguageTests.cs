using System.Text.RegularExpressions;

namespace EscalationTrust.Tests.Escalate;

/// <summary>Every notice in every language: there, whole, and claiming nothing before its time.</summary>
public sealed partial class NoticeLanguageTests
{
    public static readonly NoticeArguments Everything = new()
    {
        OwnerName = "Ana Ruiz",
        Queue = "Billing",
        Position = 3,
        EstimatedWait = TimeSpan.FromMinutes(12),
        NextOpening = new DateTimeOffset(2026, 11, 30, 9, 0, 0, TimeSpan.FromHours(1)),
        Deadline = new DateTimeOffset(2026, 11, 30, 14, 30, 0, TimeSpan.FromHours(1)),
        CustomerContact = "kim@example.com",
        ContactPath = "+00 555 0100",
        Reference = "C-4711",
    };

    /// <summary>Words that say somebody was reached, by language. No key that may be said before an acknowledgement holds one.</summary>
    private static readonly Dictionary<string, string[]> Claims = new()
    {
        ["en"] = ["connected", "transferred", "has arrived", "you are in the queue", "ticket is open", "has joined", "on the way", "will be with you", "will call", "has received"],
        ["es"] = ["conectado", "transferido", "ha llegado", "está en la cola", "caso está registrado", "se ocupa ahora", "le llamará", "ha recibido"],
        ["fr"] = ["connecté", "transféré", "est bien arrivée", "vous êtes dans la file", "un dossier est ouvert", "vous appellera", "a reçu", "personne de notre équipe] a pris"],
        ["de"] = ["verbunden", "weitergeleitet", "angekommen", "warteschlange", "angelegt", "wird sie anrufen", "meldet sich", "ist informiert"],
        ["pt"] = ["conectado", "transferido", "chegou", "está na fila", "caso está aberto com", "trata agora", "vai ligar", "recebeu"],
        ["it"] = ["collegato", "trasferit", "è arrivata", "è in coda", "caso è registrato", "ha preso il posto", "la chiamerà", "ha ricevuto"],
        ["nl"] = ["verbonden", "doorverbonden", "aangekomen", "wachtrij", "geregistreerd", "heeft het gesprek", "zal u bellen", "ontvangen"],
        ["pl"] = ["połączono", "przekierowano", "dotarło", "kolejce", "zarejestrowana", "prowadzi teraz", "zadzwoni do", "otrzymał"],
        ["tr"] = ["bağlandınız", "aktarıldı", "ulaştı.", "sıradasınız", "kayıt açıldı", "yürütüyor", "sizi arayacak", "bildirildi"],
        ["ja"] = ["おつなぎしました", "転送しました", "届きました", "順番待ちに入って", "受付が完了", "代わりました", "お電話いたします"],
        ["zh"] = ["已连接", "已转接", "已送达", "正在排队", "已登记", "接手这次", "将致电", "已收到"],
    };

    public static TheoryData<string> Languages => [.. NoticeTexts.Languages];

    private static IEnumerable<NoticeKey> Keys => Enum.GetValues<NoticeKey>().Where(key => key != NoticeKey.None);

    [Fact]
    public void Eleven_languages_have_default_texts() =>
        Assert.Equal(["en", "es", "fr", "de", "pt", "it", "nl", "pl", "tr", "ja", "zh"], NoticeTexts.Languages);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_notice_is_whole_in_every_language_with_and_without_arguments(string language)
    {
        foreach (NoticeKey key in Keys)
        {
            foreach (NoticeArguments arguments in new[] { default, Everything })
            {
                NoticeText text = NoticeTexts.Default.Write(key, language, in arguments);
                Assert.Equal((key, language), (text.Key, text.Language));
                Assert.Matches(@"[.?。？！]$|[:：] ?\+00 555 0100$", text.Text);
                Assert.DoesNotMatch(Hole(), text.Text);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_names_the_same_arguments(string language)
    {
        NoticeLanguage own = NoticeLanguage.All.Single(candidate => candidate.Code == language);
        Assert.All(Keys, key =>
        {
            Assert.Null(NoticeTemplate.WhatIsWrong(own.Template(key)));
            Assert.Equal(Arguments(EnglishNotices.Template(key)), Arguments(own.Template(key)));
        });
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Nothing_claims_that_somebody_was_reached_before_it_happened(string language)
    {
        Custody[] before = [Custody.Bot, Custody.HandoffRequested, Custody.HandoffFailed, Custody.Expired, Custody.Returned, Custody.Reopened];
        NoticeKey[] early = [.. Keys.Where(key => before.Any(custody => key.MayBeSaid(custody)))];
        Assert.Contains(NoticeKey.HandoffFailed, early);
        Assert.All(early, key => Assert.All(Claims[language], claim =>
            Assert.DoesNotContain(claim, NoticeTexts.Default.Write(key, language, in Everything).Text, StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_list_of_claims_would_find_one(string language)
    {
        string[] late = [.. new[] { NoticeKey.HandoffAcknowledged, NoticeKey.HandoffQueued, NoticeKey.TicketOpened }
            .Select(key => NoticeTexts.Default.Write(key, language).Text)];
        Assert.All(late, text => Assert.Contains(Claims[language], claim => text.Contains(claim.TrimEnd('.'), StringComparison.OrdinalIgnoreCase) || text.Contains("caso está aberto", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_texts_are_the_reviewed_ones(string language) =>
        GoldenFile.Matches($"tests/EscalationTrust.Tests/Escalate/Golden/notices.{language}.txt", string.Concat(Keys.Select(key =>
            $"{key.Name()}\n  {NoticeTexts.Default.Write(key, language).Text}\n  {NoticeTexts.Default.Write(key, language, in Everything).Text}\n")));

    [Fact]
    public void No_two_languages_share_a_text()
    {
        foreach (NoticeKey key in Keys)
        {
            string[] texts = [.. NoticeTexts.Languages.Select(language => NoticeTexts.Default.Write(key, language).Text)];
            Assert.Equal(texts.Length, texts.Distinct().Count());
        }
    }

    private static string Arguments(string template) =>
        string.Join(' ', Argument().Matches(template).Select(match => match.Value).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"[\[\]{}|#]|  |\s[.,。，]|\.\.|^\s|\s$|,\.|: \.|: \?")]
    private static partial Regex Hole();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Argument();
}
