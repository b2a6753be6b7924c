using System.Runtime.CompilerServices;

namespace EscalationTrust;

/// <summary>Reads one line: true and a value, or false and why not. Must not throw for any content.</summary>
internal delegate bool JsonLineParser<T>(ReadOnlySpan<byte> line, out T? value, out string? error);

/// <summary>Reads a stream of JSON Lines, in memory that does not grow with the stream. Every reader of such files goes through here.</summary>
internal static class JsonLines
{
    /// <summary>The longest line that is read, in bytes: 64 MiB. A longer one is a bad line.</summary>
    public const int MaximumLineBytes = 64 * 1024 * 1024;

    /// <summary>Reads line by line, on demand. The stream is left open; a bad line is given back as such and reading goes on.</summary>
    public static async IAsyncEnumerable<JsonLine<T>> ReadAsync<T>(
        Stream stream, JsonLineParser<T> parser, int maximumLineBytes, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var lines = new LineBuffer(maximumLineBytes);
        bool more = true;
        while (more)
        {
            // A console cannot be told to stop reading; the wait can.
            int read = await stream.ReadAsync(lines.Free(), cancellationToken).AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);
            more = lines.Filled(read);
            while (TryTake(lines, parser, out JsonLine<T> line))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return line;
            }
        }
    }

    private static bool TryTake<T>(LineBuffer lines, JsonLineParser<T> parser, out JsonLine<T> line)
    {
        if (!lines.TryTake(out long number, out ReadOnlySpan<byte> bytes, out string? error))
        {
            line = default;
            return false;
        }

        T? value = default;
        if (error is null)
        {
            parser(bytes, out value, out error);
        }
        else
        {
            error += "; split it";
        }

        line = new JsonLine<T> { Number = number, Value = value, Error = error };
        return true;
    }
}
