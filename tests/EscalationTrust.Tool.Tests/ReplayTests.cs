using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace EscalationTrust.Tool.Tests;

public sealed class ReplayTests : IDisposable
{
    // Signals instead of words, so that no lexicon decides these tests.
    private const string Chats = """
        {"id":"asks","turns":[{"role":"user","text":"x"},{"role":"assistant","text":"y"},{"role":"user","text":"z","signals":["human-requested"]},{"role":"user","text":"w"}]}
        {"id":"quiet","turns":[{"role":"user","text":"x"}]}
        not a conversation

        {"id":"danger","ticket_class":"nobody-knows","turns":[{"role":"user","text":"x","signals":["safety","of-tomorrow"]}]}
        {"id":"careful","turns":[{"role":"user","text":"x","signals":["security"]}]}
        {"id":"taken","turns":[{"role":"human_agent","text":"Ann here"},{"role":"user","text":"x"}]}
        {"id":"broken","turns":[{"role":"boss"}]}

        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_summary_reads_as_published()
    {
        ToolRun run = await ToolRun.Of("replay", _folder.Write("chats.jsonl", Chats));

        GoldenFile.Check("replay-summary", run.Out);
        GoldenFile.Check("replay-warnings", run.Error);
        Assert.Equal(1, run.Code);
    }

    [Fact]
    public async Task The_decision_log_has_one_line_per_customer_turn()
    {
        ToolRun run = await ToolRun.Of("replay", _folder.Write("chats.jsonl", Chats), "--decisions", _folder.File("log.jsonl"));

        GoldenFile.Check("replay-decisions", File.ReadAllText(_folder.File("log.jsonl")));
        Assert.Equal(1, run.Code);
        Assert.Equal(["chats.jsonl", "log.jsonl"], _folder.Names());
    }

    [Fact]
    public async Task Standard_input_and_output_carry_the_log_and_the_summary_goes_to_standard_error()
    {
        ToolRun run = await ToolRun.WithInput(Chats, "replay", "-", "--decisions", "-");

        Assert.All(run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => JsonDocument.Parse(line).Dispose());
        Assert.Contains("5 conversations, 7 customer turns", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Code);
    }

    [Fact]
    public async Task Compressed_input_gives_the_same_log_from_a_file_and_from_a_pipe()
    {
        byte[] compressed = Compressed(Chats);
        File.WriteAllBytes(_folder.File("chats.jsonl.gz"), compressed);

        ToolRun plain = await ToolRun.WithInput(Chats, "replay", "-", "--decisions", "-");
        ToolRun file = await ToolRun.Of("replay", _folder.File("chats.jsonl.gz"), "--decisions", "-");
        ToolRun pipe = await ToolRun.With(new MemoryStream(compressed), default, "replay", "-", "--decisions", "-");

        Assert.Equal(plain, file);
        Assert.Equal(plain, pipe);
    }

    [Fact]
    public async Task A_log_that_is_to_be_compressed_is_compressed()
    {
        await ToolRun.WithInput(Chats, "replay", "-", "--decisions", _folder.File("log.jsonl.gz"));
        ToolRun plain = await ToolRun.WithInput(Chats, "replay", "-", "--decisions", "-");

        using var unpacked = new StreamReader(new GZipStream(File.OpenRead(_folder.File("log.jsonl.gz")), CompressionMode.Decompress));
        Assert.Equal(plain.Out, await unpacked.ReadToEndAsync());
    }

    [Fact]
    public async Task A_file_without_bad_lines_ends_with_zero()
    {
        ToolRun run = await ToolRun.WithInput("\uFEFF{\"id\":\"a\",\"turns\":[]}\r\n", "replay", "-");
        Assert.Equal(0, run.Code);
        Assert.StartsWith("1 conversation, 0 customer turns", run.Out, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public async Task Only_the_first_bad_lines_are_listed()
    {
        ToolRun run = await ToolRun.WithInput(string.Concat(Enumerable.Repeat("x\n", 1_234)) + """{"id":"a","turns":[]}""", "replay", "-");

        Assert.Contains("Skipped: 1,234 lines", run.Out, StringComparison.Ordinal);
        Assert.Contains("line 20: not valid JSON", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("line 21:", run.Out, StringComparison.Ordinal);
        Assert.Contains("and 1,214 more", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_words_of_the_customer_are_shown()
    {
        ToolRun run = await ToolRun.WithInput("""{"id":"a","turns":[{"role":"user","text":"my secret"}]}""" + "\n{\"id\":\"b\",\"turns\":[\"my secret\"]}", "replay", "-", "--decisions", "-");
        Assert.DoesNotContain("secret", run.Out + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_run_keeps_what_was_done_and_leaves_the_good_file_alone()
    {
        using var cancel = new CancellationTokenSource();
        _folder.Write("log.jsonl", "good");
        string one = """{"id":"a","turns":[{"role":"user","text":"x"}]}""" + "\n";

        ToolRun run = await ToolRun.With(new EndlessStream(one, cancelAfter: 500_000, cancel), cancel.Token, "replay", "-", "--decisions", _folder.File("log.jsonl"));

        Assert.Equal(2, run.Code);
        Assert.Equal("good", File.ReadAllText(_folder.File("log.jsonl")));
        string[] kept = File.ReadAllLines(_folder.File("log.jsonl.partial"));
        Assert.InRange(kept.Length, 1_000, int.MaxValue);
        Assert.All(kept, line => JsonDocument.Parse(line).Dispose());
        Assert.Contains($"{kept.Length:N0} conversations", run.Out, StringComparison.Ordinal);
        Assert.Contains("Stopped before the end: cancelled.", run.Error, StringComparison.Ordinal);
        Assert.Contains("log.jsonl.partial", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Input_that_was_cut_off_is_read_as_far_as_it_goes()
    {
        byte[] whole = Compressed(string.Concat(Enumerable.Range(0, 3_000).Select(i => $$"""{"id":"{{Guid.NewGuid()}}","turns":[]}""" + "\n")));
        ToolRun run = await ToolRun.With(new MemoryStream(whole[..(whole.Length / 2)]), default, "replay", "-");

        Assert.Equal(2, run.Code);
        Assert.Contains("the compressed input is damaged or cut off after line", run.Error, StringComparison.Ordinal);
        Assert.DoesNotMatch("^0 conversations", run.Out);
    }

    [Theory]
    [InlineData("missing.jsonl", "does not exist")]
    [InlineData("missing/chats.jsonl", "does not exist")]
    [InlineData(".", "it is a folder")]
    public async Task A_missing_input_is_said_plainly(string name, string message)
    {
        ToolRun run = await ToolRun.Of("replay", _folder.File(name));
        Assert.Equal(2, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_input_is_never_overwritten()
    {
        string chats = _folder.Write("chats.jsonl", Chats);
        ToolRun run = await ToolRun.Of("replay", chats, "--decisions", chats);
        Assert.Equal(2, run.Code);
        Assert.Equal(Chats, File.ReadAllText(chats));
    }

    [Fact]
    public async Task Text_in_UTF_16_is_refused_with_a_fix()
    {
        File.WriteAllText(_folder.File("chats.jsonl"), Chats, Encoding.Unicode);
        ToolRun run = await ToolRun.Of("replay", _folder.File("chats.jsonl"));
        Assert.Equal(2, run.Code);
        Assert.Contains("save it as UTF-8", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_log_cannot_go_to_a_folder_that_is_not_there()
    {
        ToolRun run = await ToolRun.WithInput(Chats, "replay", "-", "--decisions", _folder.File("none/log.jsonl"));
        Assert.Equal(2, run.Code);
        Assert.Contains("its folder does not exist", run.Error, StringComparison.Ordinal);
    }

    private static byte[] Compressed(string text)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return buffer.ToArray();
    }

    /// <summary>The same line for ever; cancels after a number of bytes.</summary>
    private sealed class EndlessStream(string line, long cancelAfter, CancellationTokenSource cancel) : MemoryStream
    {
        private readonly byte[] _line = Encoding.UTF8.GetBytes(line);
        private long _given;

        public override int Read(Span<byte> buffer)
        {
            for (int i = 0; i < buffer.Length; i++)
            {
                buffer[i] = _line[(int)((_given + i) % _line.Length)];
            }

            _given += buffer.Length;
            if (_given > cancelAfter)
            {
                cancel.Cancel();
            }

            return buffer.Length;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));
    }
}
