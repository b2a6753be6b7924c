using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EscalationTrust;

/// <summary>Writes a conversation in the form that is read.</summary>
internal static class TranscriptWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(IBufferWriter<byte> destination, Transcript transcript)
    {
        using var writer = new Utf8JsonWriter(destination, Options);
        writer.WriteStartObject();
        writer.WriteString("id", transcript.Id);
        WriteText(writer, "lang", transcript.Language);
        WriteAccount(writer, transcript);
        WriteText(writer, "ticket_class", transcript.TicketClass);
        writer.WriteStartArray("turns");
        foreach (TranscriptMessage message in transcript.Messages)
        {
            TranscriptMessageWriter.Write(writer, message);
        }

        writer.WriteEndArray();
        WriteKept(writer, "labels", transcript.Labels);
        WriteKept(writer, "outcome", transcript.Outcome);
        WriteExtra(writer, transcript.Extra);
        writer.WriteEndObject();
    }

    public static void WriteText(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    public static void WriteExtra(Utf8JsonWriter writer, IReadOnlyDictionary<string, JsonElement> extra)
    {
        foreach ((string name, JsonElement value) in extra)
        {
            WriteKept(writer, name, value);
        }
    }

    private static void WriteKept(Utf8JsonWriter writer, string name, JsonElement? value)
    {
        if (value is { } kept)
        {
            writer.WritePropertyName(name);
            // Raw, so that broken text inside comes out as it went in.
            writer.WriteRawValue(JsonMarshal.GetRawUtf8Value(kept), skipInputValidation: true);
        }
    }

    private static void WriteAccount(Utf8JsonWriter writer, Transcript transcript)
    {
        AccountContext account = transcript.Account;
        if (account == default && transcript.AccountExtra.Count == 0)
        {
            return;
        }

        writer.WriteStartObject("account");
        if (account.Tier != AccountTier.Unknown)
        {
            writer.WriteString("tier", TranscriptAccount.NameOf(account.Tier));
        }

        if (account.RenewalNear)
        {
            writer.WriteBoolean("renewal_near", true);
        }

        if (account.BrokenTrust)
        {
            writer.WriteBoolean("broken_trust", true);
        }

        if (account.Trust.Value is { } trust)
        {
            writer.WriteNumber("trust", trust);
        }

        WriteExtra(writer, transcript.AccountExtra);
        writer.WriteEndObject();
    }
}
