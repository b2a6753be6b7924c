using System.Runtime.CompilerServices;

namespace EscalationTrust;

/// <summary>Reads a stream of conversations line by line, in memory that does not grow with the stream.</summary>
/// <remarks>
/// <para>JSON Lines in UTF-8, with or without a byte order mark; lines end with a line feed or a carriage return and a line
/// feed; empty lines are passed over. A bad line is given back as such and reading goes on.</para>
/// <para>Thread-safe; each enumeration reads its stream alone.</para>
/// </remarks>
public static class TranscriptReader
{
    /// <summary>The longest line that is read, in bytes: 64 MiB. A longer one is a bad line.</summary>
    public const int MaximumLineBytes = JsonLines.MaximumLineBytes;

    /// <summary>Reads line by line, on demand. The stream is left open.</summary>
    /// <param name="stream">The stream; read from where it stands to its end.</param>
    /// <param name="cancellationToken">Ends the reading between lines and while waiting for more.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IAsyncEnumerable<TranscriptLine> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Lines(stream, MaximumLineBytes, cancellationToken);
    }

    internal static async IAsyncEnumerable<TranscriptLine> Lines(
        Stream stream, int maximumLineBytes, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (JsonLine<Transcript> line in JsonLines.ReadAsync<Transcript>(stream, TranscriptJson.TryRead, maximumLineBytes, cancellationToken).ConfigureAwait(false))
        {
            yield return new TranscriptLine { Number = line.Number, Transcript = line.Value, Error = line.Error };
        }
    }
}
