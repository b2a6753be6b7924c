using System.Text.RegularExpressions;

namespace EscalationTrust.Tool.Tests;

public sealed class ReportTests : IDisposable
{
    private const string Chats = """
        {"id":"missed <b>","labels":{"needed_at":2},"turns":[{"role":"user","text":"x"},{"role":"assistant","text":"Write to ann@example.org"},{"role":"user","text":"my card is 4111 1111 1111 1111 & it fails"},{"role":"user","text":"w"}]}
        {"id":"in-time","labels":{"needed_at":0},"turns":[{"role":"user","text":"y","signals":["human-requested"]}]}
        {"id":"unneeded","labels":{"needed_at":null},"turns":[{"role":"user","text":"z","signals":["safety"]}]}
        {"id":"calm","labels":{"needed_at":null},"turns":[{"role":"user","text":"z"}]}
        not a conversation

        """;

    private const string Cases = """
        {"id":"1","account":"acme","started_at":"2026-03-01T09:00:00Z","resolved_at":"2026-03-01T10:00:00Z","resolution":"confirmed","observed_until":"2026-03-09T00:00:00Z"}
        {"id":"2","account":"acme","started_at":"2026-03-02T09:00:00Z","complaint":true,"observed_until":"2026-03-09T00:00:00Z"}

        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_was_not_given_is_not_measured_and_what_was_is()
    {
        string page = await PageOf();
        Assert.Equal(["escalated", "timing", "indicators", "trade-off", "worst", "queue", "trust"], Regex.Matches(page, "<section id=\"([^\"]+)\"").Select(match => match.Groups[1].Value));
        Assert.Equal(4, Regex.Count(page, "Not measured\\.")); // indicators, certificate, queue, trust
        Assert.Contains("Verdicts on 4 conversations with a known need; 0 not judged", page, StringComparison.Ordinal);
        Assert.Contains("2 conversations escalated", page, StringComparison.Ordinal);
        Assert.Contains(">today</text>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_missed_conversation_comes_first_with_its_turn_marked()
    {
        string page = await PageOf();
        string worst = page[page.IndexOf("class=\"chat\"", StringComparison.Ordinal)..];
        Assert.StartsWith("class=\"chat\"><h3>missed &lt;b&gt;</h3><p>A person was needed at customer turn 2; the policy never stopped the assistant. Verdict: missed.", worst, StringComparison.Ordinal);
        Assert.Contains("<li class=\"here\"><span class=\"tag\">turn 2, here: automate", worst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_s_words_are_on_the_page_unless_asked_for_and_personal_data_never_is()
    {
        string without = await PageOf();
        Assert.DoesNotContain("my card", without, StringComparison.Ordinal);

        string with = await PageOf("--show-text");
        Assert.Contains("my card is [card] &amp; it fails", with, StringComparison.Ordinal);
        Assert.Contains("Write to [e-mail]", with, StringComparison.Ordinal);
        Assert.DoesNotContain("4111", with, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_stands_alone()
    {
        string page = await PageOf();
        Assert.DoesNotMatch("https?://|<script|<link|url\\(|@import|<img", page);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme:dark", page, StringComparison.Ordinal);
        Assert.Contains("@media print", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cases_show_indicators_and_trust()
    {
        string page = await PageOf("--cases", _folder.Write("cases.jsonl", Cases));
        Assert.Contains("Had to explain it again", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">acme</th>", page, StringComparison.Ordinal);
        Assert.Contains("2 cases", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_inputs_give_the_same_page() => Assert.Equal(await PageOf(), await PageOf());

    [Fact]
    public async Task A_certificate_for_another_policy_is_said_to_be_one()
    {
        string labelled = _folder.Write("labelled.jsonl", string.Concat(Enumerable.Range(0, 200).Select(i =>
            $"{{\"id\":\"{i}\",\"labels\":{{\"needed_at\":{(i % 2 == 0 ? "0" : "null")}}},\"turns\":[{{\"role\":\"user\",\"text\":\"x\"{(i % 2 == 0 ? ",\"signals\":[\"legal\"]" : "")}}}]}}\n")));
        ToolRun calibrated = await ToolRun.Of("calibrate", labelled, "--certificate", _folder.File("certificate.json"), "--date", "2026-03-01");
        Assert.Equal(0, calibrated.Code);

        string other = _folder.Write("other.json", EscalationLadder.Create(EscalationPreset.FounderLed).Document);
        string page = await PageOf("--certificate", _folder.File("certificate.json"), "--policy", other);
        Assert.Contains("It was made for another policy than the one on this page", page, StringComparison.Ordinal);
        Assert.Contains("Certified: at most 5.0 % late", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">all</th><td>found</td>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_that_carries_the_certificate_stands_at_the_certified_point()
    {
        string labelled = _folder.Write("disputes.jsonl", string.Concat(Enumerable.Range(0, 200).Select(i =>
            $"{{\"id\":\"{i}\",\"labels\":{{\"needed_at\":{(i % 2 == 0 ? "0" : "null")}}},\"turns\":[{{\"role\":\"user\",\"text\":\"{(i % 2 == 0 ? "I was charged twice." : "x")}\"}}]}}\n")));
        string certificate = _folder.File("certificate.json"), certified = _folder.File("certified.json"), page = _folder.File("certified.html");
        Assert.Equal(0, (await ToolRun.Of("calibrate", labelled, "--certificate", certificate, "--out", certified, "--date", "2026-03-01")).Code);
        Assert.Equal(0, (await ToolRun.Of("report", labelled, "--policy", certified, "--certificate", certificate, "--out", page)).Code);

        string html = await File.ReadAllTextAsync(page);
        Assert.Contains("today, as certified", html, StringComparison.Ordinal);
        Assert.DoesNotContain("made for another policy", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--certificate", "is no certificate")]
    [InlineData("--policy", "")]
    public async Task A_wrong_input_says_what_it_is_not(string option, string message)
    {
        ToolRun run = await ToolRun.Of("report", _folder.Write("chats.jsonl", Chats), "--out", _folder.File("r.html"), option, _folder.Write("wrong.json", "{}x"));
        Assert.Equal(2, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File("r.html")));
    }

    [Fact]
    public async Task An_input_is_never_overwritten()
    {
        string chats = _folder.Write("chats.jsonl", Chats);
        ToolRun run = await ToolRun.Of("report", chats, "--out", chats);
        Assert.Equal(2, run.Code);
        Assert.Equal(Chats, await File.ReadAllTextAsync(chats));
    }

    private async Task<string> PageOf(params string[] more)
    {
        string file = _folder.File("report.html");
        ToolRun run = await ToolRun.Of(["report", _folder.Write("chats.jsonl", Chats), "--out", file, .. more]);
        Assert.True(run.Code == 1, run.Error);
        return await File.ReadAllTextAsync(file);
    }
}
