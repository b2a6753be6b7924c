using System.Text;

namespace EscalationTrust.Tests.Json;

[Collection(AloneCollection.Name)]
public sealed class TranscriptReaderTests
{
    private const string Good = """{"id":"a","turns":[]}""";

    [Theory]
    [InlineData("A\nA\n", "1 2")]
    [InlineData("A\nA", "1 2")]
    [InlineData("\uFEFFA\r\nA\r\n", "1 2")]
    [InlineData("\n\r\n  \nA\n\n", "4")]
    [InlineData("\uFEFF\nA", "2")]
    [InlineData("A\nB\nA", "1 !2 3")]
    [InlineData("B", "!1")]
    [InlineData("", "")]
    public async Task Lines_are_numbered_and_bad_ones_are_given_back(string file, string expected)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(file.Replace("A", Good, StringComparison.Ordinal));

        Assert.Equal(expected, await Numbers(new MemoryStream(bytes), TranscriptReader.MaximumLineBytes));
        Assert.Equal(expected, await Numbers(new OneByteStream(bytes), TranscriptReader.MaximumLineBytes));
    }

    [Theory]
    [InlineData(0, "1 2 3")]
    [InlineData(1, "1 !2 3")]
    [InlineData(100_000, "1 !2 3")]
    public async Task A_line_beyond_the_limit_is_dropped_and_the_next_one_read(int beyond, string expected)
    {
        const int Limit = 200;
        byte[] bytes = Encoding.UTF8.GetBytes($"{Good}\n{Good.PadRight(Limit + beyond)}\n{Good}");

        Assert.Equal(expected, await Numbers(new MemoryStream(bytes), Limit));
        Assert.Equal(expected, await Numbers(new OneByteStream(bytes), Limit));
    }

    [Fact]
    public async Task A_last_line_beyond_the_limit_is_reported_as_well() =>
        Assert.Equal("1 !2", await Numbers(new MemoryStream(Encoding.UTF8.GetBytes($"{Good}\n{new string('x', 900)}")), 200));

    [Fact]
    public async Task Reading_can_be_cancelled_while_it_waits()
    {
        using var cancel = new CancellationTokenSource();
        var lines = TranscriptReader.ReadAsync(new SilentStream(), cancel.Token).GetAsyncEnumerator(cancel.Token);
        ValueTask<bool> next = lines.MoveNextAsync();
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await next);
    }

    private static async Task<string> Numbers(Stream stream, int limit)
    {
        var numbers = new List<string>();
        await foreach (TranscriptLine line in TranscriptReader.Lines(stream, limit, CancellationToken.None))
        {
            Assert.True((line.Transcript is null) == (line.Error is not null));
            numbers.Add((line.Error is null ? "" : "!") + line.Number);
        }

        return string.Join(' ', numbers);
    }

    private sealed class OneByteStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..1], cancellationToken);
    }

    private sealed class SilentStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            new(new TaskCompletionSource<int>().Task);
    }
}
