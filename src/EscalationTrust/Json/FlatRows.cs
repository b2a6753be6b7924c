using System.Runtime.CompilerServices;

namespace EscalationTrust;

/// <summary>Reads a stream of flat records, as JSON Lines or as a table of comma-separated values.</summary>
internal static class FlatRows
{
    public static async IAsyncEnumerable<FlatRow> ReadAsync(
        Stream stream, int maximumLineBytes, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var lines = new LineBuffer(maximumLineBytes);
        var reader = new FlatRowReader();
        var values = new Dictionary<string, string?>(StringComparer.Ordinal);
        bool more = true;
        while (more)
        {
            // A console cannot be told to stop reading; the wait can.
            int read = await stream.ReadAsync(lines.Free(), cancellationToken).AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);
            more = lines.Filled(read);
            while (TryTake(lines, reader, values, out FlatRow row))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return row;
            }
        }
    }

    private static bool TryTake(LineBuffer lines, FlatRowReader reader, Dictionary<string, string?> values, out FlatRow row)
    {
        while (lines.TryTake(out long number, out ReadOnlySpan<byte> bytes, out string? error))
        {
            try
            {
                if (error is null && !reader.TryRead(bytes, values))
                {
                    continue;
                }
            }
            catch (FormatException e)
            {
                error = e.Message;
            }

            row = new FlatRow { Number = number, Values = values, Error = error };
            return true;
        }

        row = default;
        return false;
    }
}
