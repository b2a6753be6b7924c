using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EscalationTrust;

/// <summary>The oversight log: decisions, custody events, overrides and kill-switches of live conversations, one line of JSON each. The format stands in <c>docs/oversight.md</c>.</summary>
/// <remarks>
/// <para>Holds no words of the customer. Every line of a decision log (<see cref="DecisionLog"/>) is one of these as well. Lines of
/// one conversation stand in the order in which things happened.</para>
/// <para>Thread-safe as far as the buffers are not shared.</para>
/// </remarks>
public static class OversightLog
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a decision as a line, its line feed included.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="id">The conversation's identity.</param>
    /// <param name="record">What was decided.</param>
    /// <param name="ticketClass">The name of the ticket's class; null when it has none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> or <paramref name="id"/> is null.</exception>
    public static void Write(IBufferWriter<byte> destination, string id, in DecisionRecord record, string? ticketClass = null)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(id);
        using (var writer = new Utf8JsonWriter(destination, Options))
        {
            OversightDecision.Write(writer, id, in record, ticketClass);
        }

        destination.Write("\n"u8);
    }

    /// <summary>Writes what happened to the custody, an override or a kill-switch as a line, its line feed included.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="entry">What happened. For decisions see the other overload.</param>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="entry"/> is a decision, or names no conversation where it needs one.</exception>
    public static void Write(IBufferWriter<byte> destination, in OversightEntry entry)
    {
        ArgumentNullException.ThrowIfNull(destination);
        if (entry.Kind == OversightEntryKind.Decision)
        {
            throw new ArgumentException("The entry is a decision; write it with its DecisionRecord.", nameof(entry));
        }

        if (string.IsNullOrEmpty(entry.Id) && entry.Kind != OversightEntryKind.KillSwitch)
        {
            throw new ArgumentException("The entry names no conversation. Set Id; only a kill-switch may go without.", nameof(entry));
        }

        using (var writer = new Utf8JsonWriter(destination, Options))
        {
            OversightEvent.Write(writer, in entry);
        }

        destination.Write("\n"u8);
    }

    /// <summary>Reads a line. Never throws for any content; fields without meaning here are passed over.</summary>
    /// <param name="line">The JSON, as UTF-8.</param>
    /// <param name="entry">What the line tells, or the default value.</param>
    /// <param name="error">Why the line is no entry, in a sentence; null when it is one.</param>
    /// <param name="resolve">Finds the handle of a ticket class by name. Null by default: every ticket is unclassified.</param>
    public static bool TryRead(
        ReadOnlySpan<byte> line, out OversightEntry entry, [NotNullWhen(false)] out string? error, Func<string, TicketClass>? resolve = null)
    {
        try
        {
            var reader = new Utf8JsonReader(line);
            using JsonDocument document = JsonDocument.ParseValue(ref reader);
            entry = Read(document.RootElement, resolve);
            error = null;
            return true;
        }
        catch (Exception e) when (JsonFault.Of(e) is { } fault)
        {
            error = fault;
        }

        entry = default;
        return false;
    }

    /// <summary>Reads a log line by line, on demand, in memory that does not grow with it. The stream is left open; a bad line is given back as such.</summary>
    /// <param name="stream">The stream; read from where it stands to its end.</param>
    /// <param name="resolve">Finds the handle of a ticket class by name. Null by default: every ticket is unclassified.</param>
    /// <param name="cancellationToken">Ends the reading between lines and while waiting for more.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IAsyncEnumerable<JsonLine<OversightEntry>> ReadAsync(
        Stream stream, Func<string, TicketClass>? resolve = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return JsonLines.ReadAsync<OversightEntry>(
            stream,
            (ReadOnlySpan<byte> line, out OversightEntry entry, out string? error) => TryRead(line, out entry, out error, resolve),
            JsonLines.MaximumLineBytes,
            cancellationToken);
    }

    private static OversightEntry Read(JsonElement root, Func<string, TicketClass>? resolve)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException("the line does not hold an object");
        }

        return root.TryGetProperty("event", out _) ? OversightEvent.Read(root) : OversightDecision.Read(root, resolve);
    }
}
