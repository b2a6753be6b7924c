using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace EscalationTrust;

/// <summary>The key that keeps a retry from opening a second ticket.</summary>
/// <remarks>
/// The key is <c>et-</c>, the first 128 bits of the SHA-256 of tenant, conversation id and episode (each followed by a zero
/// byte, as UTF-8) in hexadecimal. Nothing random and no time is in it: a retry, a second button, another process and a
/// packet made later in the same episode have the same key; a reopened conversation has a new one. Thread-safe.
/// </remarks>
public static class IdempotencyKeys
{
    private const int Bytes = 16;
    private const int OnTheStack = 512;

    /// <summary>The key of an episode of a conversation.</summary>
    /// <param name="conversationId">The conversation's identity with the host; not empty.</param>
    /// <param name="episode">The episode, starting at 1.</param>
    /// <param name="tenant">The tenant, where one host serves several. Null by default.</param>
    /// <exception cref="ArgumentException"><paramref name="conversationId"/> is null or empty.</exception>
    public static string For(string conversationId, int episode, string? tenant = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(conversationId);
        int most = Encoding.UTF8.GetMaxByteCount((tenant?.Length ?? 0) + conversationId.Length) + 16;
        Span<byte> words = most <= OnTheStack ? stackalloc byte[OnTheStack] : new byte[most];
        int used = Encoding.UTF8.GetBytes(tenant, words);
        words[used++] = 0;
        used += Encoding.UTF8.GetBytes(conversationId, words[used..]);
        words[used++] = 0;
        episode.TryFormat(words[used..], out int digits, provider: CultureInfo.InvariantCulture);
        used += digits;

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(words[..used], hash);
        return string.Concat("et-", Convert.ToHexStringLower(hash[..Bytes]));
    }
}
