using System.Runtime.CompilerServices;
using BenchmarkDotNet.Attributes;

namespace EscalationTrust.Benchmarks;

/// <summary>The floor of any reader of words: fold the text, find the words, hash each. Nothing is looked up, nothing decided.</summary>
public class TokenizeOnly
{
    private readonly string[] _messages = Trace.Messages();

    [Benchmark(OperationsPerInvoke = Trace.Turns)]
    public ulong Tokenize()
    {
        ulong all = 0;
        foreach (string message in _messages)
        {
            all ^= HashWords(message);
        }

        return all;
    }

    [SkipLocalsInit]
    private static ulong HashWords(string text)
    {
        Unsafe.SkipInit(out TextChunk chunk);
        ReadOnlySpan<char> rest = text;
        ulong all = 0;
        while (!rest.IsEmpty)
        {
            ReadOnlySpan<char> stretch = rest[..Math.Min(rest.Length, TextChunk.Capacity)];
            TextFolder.Fold(stretch, ref chunk);
            all ^= HashChunk(ref chunk);
            rest = rest[stretch.Length..];
        }

        return all;
    }

    // The same loads and the same hash as the engine's own loop, so that the difference is what the decision adds.
    private static ulong HashChunk(ref TextChunk chunk)
    {
        ref byte folded = ref Unsafe.As<TextChunk.FoldedBuffer, byte>(ref chunk.Folded);
        ref ushort edges = ref Unsafe.As<TextChunk.EdgeBuffer, ushort>(ref chunk.Edges);
        ref ulong hashes = ref chunk.FirstFact;
        int words = chunk.WordCount;
        for (int word = 0; word < words; word++)
        {
            int start = Unsafe.Add(ref edges, word * 2);
            int length = Unsafe.Add(ref edges, (word * 2) + 1) - start;
            ulong hash;
            if (length <= 16)
            {
                ulong low = WordHash.FirstLetters(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref folded, start)), length);
                ulong high = WordHash.SecondLetters(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref folded, start + 8)), length);
                hash = WordHash.Of(low, high);
            }
            else
            {
                hash = WordHash.Of(((ReadOnlySpan<byte>)chunk.Folded).Slice(start, length));
            }

            Unsafe.Add(ref hashes, word) = hash;
        }

        return chunk.WordCount == 0 ? 0 : Unsafe.Add(ref hashes, chunk.WordCount - 1);
    }
}
