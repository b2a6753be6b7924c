using System.Text.Json;

namespace EscalationTrust.Tool.Tests;

public sealed class CompareTests : IDisposable
{
    // Signals instead of words, so that no lexicon decides these tests.
    private const string Chats = """
        {"id":"lost","turns":[{"role":"user","text":"x"},{"role":"assistant","text":"y"},{"role":"user","text":"z","signals":["legal"]}],"labels":{"needed_at":2}}
        {"id":"won","turns":[{"role":"user","text":"x","signals":["security"]},{"role":"user","text":"z"}],"labels":{"needed_at":0}}
        {"id":"same","turns":[{"role":"user","text":"x","signals":["human-requested"]}],"labels":{"needed_at":0}}
        {"id":"calm","ticket_class":"nobody-knows","turns":[{"role":"user","text":"x"}],"labels":{"needed_at":null}}
        not a conversation
        {"id":"nobody judged","turns":[{"role":"user","text":"x","signals":["legal"]}]}

        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_report_reads_as_published()
    {
        ToolRun run = await ToolRun.Of("compare", _folder.Write("chats.jsonl", Chats), "--policy", Policy("now", "legal"), "--policy", Policy("tried", "security"), "--diff", _folder.File("diff.jsonl"));
        Assert.Equal(1, run.Code);
        Assert.Contains("nobody-knows", run.Error, StringComparison.Ordinal);
        GoldenFile.Check("compare", run.Out);
        GoldenFile.Check("compare-diff", File.ReadAllText(_folder.File("diff.jsonl")));
    }

    [Fact]
    public async Task One_policy_is_compared_with_the_default()
    {
        ToolRun run = await ToolRun.WithInput(Chats, "compare", "-", "--policy", Policy("tried", "security"), "--diff", "-");
        Assert.Equal(1, run.Code);
        Assert.All(run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => JsonDocument.Parse(line).Dispose());
        Assert.Contains("in force: policy \"", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_beside_itself_changes_nothing()
    {
        string policy = Policy("now", "legal");
        ToolRun run = await ToolRun.WithInput(Chats.Replace("not a conversation\n", "", StringComparison.Ordinal).Replace("\"ticket_class\":\"nobody-knows\",", "", StringComparison.Ordinal), "compare", "-", "--policy", policy, "--policy", policy);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("Changed: 0 conversations", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_words_of_the_customer_are_shown()
    {
        ToolRun run = await ToolRun.WithInput("""{"id":"a","turns":[{"role":"user","text":"my secret","signals":["legal"]}]}""", "compare", "-", "--policy", Policy("now", "legal"), "--policy", Policy("tried", "security"), "--diff", "-");
        Assert.DoesNotContain("secret", run.Out + run.Error, StringComparison.Ordinal);
        Assert.Contains("no-longer-escalated", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_input_is_never_overwritten()
    {
        string chats = _folder.Write("chats.jsonl", Chats);
        ToolRun run = await ToolRun.Of("compare", chats, "--policy", Policy("now", "legal"), "--diff", chats);
        Assert.Equal(2, run.Code);
        Assert.Contains("--diff", run.Error, StringComparison.Ordinal);
        Assert.Equal(Chats, File.ReadAllText(chats));
    }

    [Theory]
    [InlineData("--tolerance", "-1")]
    [InlineData("--policy", "missing.json")]
    public async Task A_bad_option_says_so(string option, string value)
    {
        ToolRun run = await ToolRun.WithInput(Chats, "compare", "-", "--policy", Policy("now", "legal"), option, value);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains(value, run.Error, StringComparison.Ordinal);
    }

    private string Policy(string name, string always)
    {
        var options = new EscalationTrustOptions { Name = name };
        options.AlwaysEscalate.Clear();
        options.AlwaysEscalate.Add(always == "legal" ? Signal.Legal : Signal.Security);
        return _folder.Write(name + ".json", PolicyDocument.Write(options));
    }
}
