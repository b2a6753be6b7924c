using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace EscalationTrust;

/// <summary>Reads and writes tickets and snapshots of queues as JSON: one a line. The format stands in <c>docs/queue-integrity.md</c>.</summary>
/// <remarks>Unknown fields are passed over, so that later versions may add some. Thread-safe.</remarks>
public static class QueueJson
{
    private const string SchemaResource = "EscalationTrust.queue-snapshot.schema.json";

    private static readonly Lazy<string> SchemaText = new(ReadSchema);

    /// <summary>The JSON Schema (draft 2020-12) of a snapshot; a ticket alone is its <c>$defs/ticket</c>.</summary>
    public static string Schema => SchemaText.Value;

    /// <summary>Reads one snapshot. Never throws for any content.</summary>
    /// <param name="line">The JSON, as UTF-8.</param>
    /// <param name="snapshot">The snapshot, or null.</param>
    /// <param name="error">Why the line is no snapshot, in a sentence; or null.</param>
    public static bool TryReadSnapshot(
        ReadOnlySpan<byte> line, [NotNullWhen(true)] out QueueSnapshot? snapshot, [NotNullWhen(false)] out string? error)
    {
        try
        {
            snapshot = Snapshot(line);
            error = null;
            return true;
        }
        catch (Exception e) when (JsonFault.Of(e) is { } fault)
        {
            error = fault;
        }

        snapshot = null;
        return false;
    }

    /// <summary>Reads tickets line by line, on demand, from JSON Lines or comma-separated values with a heading; a bad line is given back as such. The stream is left open.</summary>
    /// <remarks>The handle of each ticket is its number among the good ones, from 0. A table's heading holds the names of the fields.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IAsyncEnumerable<JsonLine<QueueEntry>> ReadTicketsAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Tickets(stream, cancellationToken);
    }

    /// <summary>Reads snapshots line by line, on demand; a bad line is given back as such. The stream is left open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IAsyncEnumerable<JsonLine<QueueSnapshot>> ReadSnapshotsAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return JsonLines.ReadAsync<QueueSnapshot>(stream, TryReadSnapshot, JsonLines.MaximumLineBytes, cancellationToken);
    }

    /// <summary>Writes a snapshot as one line, its line feed included.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteSnapshot(IBufferWriter<byte> destination, QueueSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(snapshot);
        QueueSnapshotWriter.Write(destination, snapshot);
        destination.Write("\n"u8);
    }

    private static async IAsyncEnumerable<JsonLine<QueueEntry>> Tickets(
        Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var parser = new QueueTicketParser();
        await foreach (JsonLine<QueueEntry> line in JsonLines.ReadAsync<QueueEntry>(stream, parser.TryRead, JsonLines.MaximumLineBytes, cancellationToken).ConfigureAwait(false))
        {
            // A table's heading is neither a ticket nor an error.
            if (line.Value is not null || line.Error is not null)
            {
                yield return line;
            }
        }
    }

    private static QueueSnapshot Snapshot(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line.TrimStart("\uFEFF"u8));
        reader.Read();
        QueueSnapshot snapshot = QueueSnapshotObject.Read(ref reader);
        // What follows the object must be nothing.
        reader.Read();
        return snapshot;
    }

    private static string ReadSchema()
    {
        using Stream stream = typeof(QueueJson).Assembly.GetManifestResourceStream(SchemaResource)
            ?? throw new InvalidOperationException($"The resource {SchemaResource} is missing from the assembly. Build the library again.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
