using System.IO.Compression;
using System.Text;

namespace EscalationTrust.Tool.Tests;

public sealed class CasesTests : IDisposable
{
    // Signals instead of words, so that no lexicon decides these tests.
    private const string Chats = """
        {"id":"asks","account":{"id":"acme"},"labels":{"needed_at":2},"turns":[{"role":"user","text":"x","at":"2026-03-01T09:00:00Z"},{"role":"assistant","text":"y","at":"2026-03-01T09:00:02Z"},{"role":"user","text":"z","at":"2026-03-01T09:01:00Z","signals":["human-requested"]},{"role":"human_agent","text":"Ann","at":"2026-03-01T09:03:00Z"}]}
        {"id":"quiet","labels":{"needed_at":null},"outcome":{"resolution":"confirmed"},"turns":[{"role":"user","text":"x"}]}
        not a conversation

        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Conversations_become_cases_and_cases_become_figures()
    {
        ToolRun made = await ToolRun.WithInput(Chats, "cases", "-");
        GoldenFile.Check("cases", made.Out);
        Assert.Contains("line 3: not valid JSON", made.Error, StringComparison.Ordinal);
        Assert.Equal(1, made.Code);

        ToolRun figures = await ToolRun.WithInput(made.Out, "indicators", "-");
        Assert.Matches(@"correct +1 +50\.0 %", figures.Out);
        Assert.Matches(@"correctly-contained +1 +50\.0 %", figures.Out);
    }

    [Fact]
    public async Task A_table_says_the_same_as_lines()
    {
        string table = _folder.File("cases.csv");
        ToolRun made = await ToolRun.WithInput(Chats, "cases", "-", "--out", table);
        Assert.Equal("", made.Out);
        ToolRun lines = await ToolRun.WithInput(Chats, "cases", "-");
        Assert.Equal(await ToolRun.WithInput(lines.Out, "indicators", "-", "--json"), await ToolRun.Of("indicators", table, "--json"));
        Assert.Equal(["cases.csv"], _folder.Names());
    }

    [Fact]
    public async Task What_is_cut_off_leaves_the_cases_so_far_and_says_where()
    {
        string chats = _folder.File("chats.jsonl.gz");
        using (var whole = new MemoryStream())
        {
            using (var zip = new GZipStream(whole, CompressionLevel.NoCompression, leaveOpen: true))
            {
                zip.Write(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Chats.Split('\n')[1] + "\n", 2_000))));
            }

            await File.WriteAllBytesAsync(chats, whole.ToArray()[..^20_000]);
        }

        string cases = _folder.Write("cases.jsonl", "good");
        ToolRun run = await ToolRun.Of("cases", chats, "--out", cases);
        Assert.Equal(2, run.Code);
        Assert.Contains($"The cases so far are in {cases}.partial.", run.Error, StringComparison.Ordinal);
        Assert.Contains("\"id\":\"quiet\"", File.ReadAllLines(cases + ".partial")[0], StringComparison.Ordinal);
        Assert.Equal("good", File.ReadAllText(cases));
    }
}
