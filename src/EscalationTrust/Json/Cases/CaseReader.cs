using System.Runtime.CompilerServices;

namespace EscalationTrust;

/// <summary>Reads a stream of cases line by line, as JSON Lines or as a table of comma-separated values: the first line tells which.</summary>
/// <remarks>
/// <para>UTF-8, with or without a byte order mark; empty lines are passed over, as are fields that have no meaning here. A bad line is given
/// back as such and reading goes on. Memory does not grow with the stream. Thread-safe; each enumeration reads its stream alone.</para>
/// </remarks>
public static class CaseReader
{
    /// <summary>The longest line that is read, in bytes: 1 MiB. A longer one is a bad line.</summary>
    public const int MaximumLineBytes = 1024 * 1024;

    /// <summary>Reads line by line, on demand. The stream is left open.</summary>
    /// <param name="stream">The stream; read from where it stands to its end.</param>
    /// <param name="cancellationToken">Ends the reading between lines and while waiting for more.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IAsyncEnumerable<CaseLine> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Lines(stream, cancellationToken);
    }

    private static async IAsyncEnumerable<CaseLine> Lines(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (FlatRow row in FlatRows.ReadAsync(stream, MaximumLineBytes, cancellationToken).ConfigureAwait(false))
        {
            yield return Line(in row);
        }
    }

    private static CaseLine Line(in FlatRow row)
    {
        if (row.Error is not null)
        {
            return new CaseLine { Number = row.Number, Error = row.Error };
        }

        try
        {
            return new CaseLine { Number = row.Number, Record = CaseFields.Read(new CaseRow(row.Values)) };
        }
        catch (FormatException e)
        {
            return new CaseLine { Number = row.Number, Error = e.Message };
        }
    }
}
