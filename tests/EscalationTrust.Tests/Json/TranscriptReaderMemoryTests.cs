using System.Text;

namespace EscalationTrust.Tests.Json;

/// <summary>Runs alone: what other tests allocate would be counted.</summary>
[CollectionDefinition(nameof(TranscriptReaderMemoryTests), DisableParallelization = true)]
[Collection(nameof(TranscriptReaderMemoryTests))]
public sealed class TranscriptReaderMemoryTests
{
    private const string Line = """{"id":"a","turns":[]}""" + "\n";

    [Fact]
    public async Task Memory_does_not_grow_with_the_stream()
    {
        const int Lines = 200_000;
        long highest = 0, seen = 0;
        long before = GC.GetTotalMemory(forceFullCollection: true);

        await foreach (TranscriptLine line in TranscriptReader.ReadAsync(new RepeatedStream(Encoding.UTF8.GetBytes(Line), Lines)))
        {
            Assert.NotNull(line.Transcript);
            if (++seen % 50_000 == 0)
            {
                highest = Math.Max(highest, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        Assert.Equal(Lines, seen);
        Assert.InRange(highest, long.MinValue, 4 * 1024 * 1024);
    }

    private sealed class RepeatedStream(byte[] line, int times) : MemoryStream
    {
        private long _given;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            int count = (int)Math.Min(buffer.Length, ((long)line.Length * times) - _given);
            for (int i = 0; i < count; i++)
            {
                buffer.Span[i] = line[(int)((_given + i) % line.Length)];
            }

            _given += count;
            return new(count);
        }
    }
}
