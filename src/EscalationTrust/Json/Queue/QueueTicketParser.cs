namespace EscalationTrust;

/// <summary>Reads tickets one line after the other; the first line tells whether they are objects or a table.</summary>
internal sealed class QueueTicketParser
{
    private readonly FlatRowReader _rows = new();
    private readonly Dictionary<string, string?> _row = new(StringComparer.Ordinal);
    private long _next;

    /// <summary>Reads a line. A table's heading gives neither a ticket nor an error.</summary>
    public bool TryRead(ReadOnlySpan<byte> line, out QueueEntry? entry, out string? error)
    {
        (entry, error) = (null, null);
        try
        {
            if (_rows.TryRead(line, _row))
            {
                entry = QueueTicketRow.Read(_row, _next);
                _next++;
            }

            return entry is not null;
        }
        catch (FormatException e)
        {
            error = e.Message;
        }
        catch (InvalidOperationException)
        {
            error = "a name holds text that is not valid UTF-8";
        }

        return false;
    }
}
