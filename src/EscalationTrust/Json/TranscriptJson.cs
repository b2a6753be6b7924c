using System.Buffers;
using System.Text.Json;

namespace EscalationTrust;

/// <summary>Reads and writes one recorded conversation as JSON. The format stands in <c>docs/transcript.md</c>.</summary>
/// <remarks>Thread-safe. For whole files use <see cref="TranscriptReader"/>.</remarks>
public static class TranscriptJson
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a conversation.</summary>
    /// <param name="line">The JSON, as UTF-8; a byte order mark and white space around it are skipped.</param>
    /// <exception cref="FormatException">The line is not a conversation; the message says why.</exception>
    public static Transcript Read(ReadOnlySpan<byte> line) =>
        TryRead(line, out Transcript? transcript, out string? error) ? transcript : throw new FormatException(error);

    /// <summary>Reads a conversation. Never throws for any content.</summary>
    /// <param name="line">The JSON, as UTF-8; a byte order mark and white space around it are skipped.</param>
    /// <param name="transcript">The conversation, or null.</param>
    /// <param name="error">Why the line is not a conversation, in a sentence without the words of the customer; or null.</param>
    /// <returns>True when the line is a conversation.</returns>
    public static bool TryRead(
        ReadOnlySpan<byte> line,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Transcript? transcript,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out string? error)
    {
        if (line.StartsWith(ByteOrderMark))
        {
            line = line[ByteOrderMark.Length..];
        }

        try
        {
            var reader = new Utf8JsonReader(line);
            reader.Read();
            transcript = TranscriptObject.Read(ref reader);
            // What follows the object must be nothing.
            reader.Read();
            error = null;
            return true;
        }
        catch (Exception e) when (JsonFault.Of(e) is { } fault)
        {
            error = fault;
        }

        transcript = null;
        return false;
    }

    /// <summary>Writes a conversation as one line, its line feed included. What was kept unread is written as it was.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="transcript">The conversation.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IBufferWriter<byte> destination, Transcript transcript)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(transcript);
        TranscriptWriter.Write(destination, transcript);
        destination.Write("\n"u8);
    }
}
