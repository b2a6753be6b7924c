using System.Numerics;

namespace EscalationTrust;

/// <summary>Takes web addresses out of a folded text: the words of "example.com/talk-to-an-agent?ref=mail" are nobody's, nor is its question mark a question.</summary>
internal static class WebAddresses
{
    /// <summary>Blanks every address of a chunk; its words are no words.</summary>
    public static void Blank(ref TextChunk chunk, ref TextShape shape)
    {
        Span<byte> folded = ((Span<byte>)chunk.Folded)[..chunk.Length];
        for (int start = 0, end; start < folded.Length; start = end + 1)
        {
            end = start;
            while (end < folded.Length && IsInside(folded[end]))
            {
                end++;
            }

            Span<byte> run = folded[start..end];
            if (IsAddress(run))
            {
                // What closes the sentence is not part of the address.
                run = run.TrimEnd(".,;:!?'*_~"u8);
                shape.Questions -= run.Count((byte)'?');
                run.Fill((byte)' ');
                Clear(chunk.Words, start, start + run.Length);
            }
        }
    }

    private static bool IsAddress(ReadOnlySpan<byte> run) =>
        !run.IsEmpty && (run[1..].IndexOf("://"u8) >= 0 || (run.StartsWith("www."u8) && run.Contains((byte)'/')));

    private static bool IsInside(byte folded) =>
        folded is > (byte)' ' and < 0x7F and not ((byte)'<' or (byte)'>' or (byte)'"' or (byte)'(' or (byte)')' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'|');

    private static void Clear(Span<ulong> words, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            words[i >> 6] &= ~BitOperations.RotateLeft(1UL, i);
        }
    }
}
