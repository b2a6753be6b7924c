using System.Text.Encodings.Web;
using System.Text.Json;

namespace EscalationTrust.Tool;

/// <summary>Writes trust per account as one JSON document, every step of every account included.</summary>
internal static class TrustReportJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream output, TrustRun run)
    {
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            writer.WriteStartObject();
            writer.WriteNumber("version", 1);
            writer.WriteNumber("cases", run.Cases);
            writer.WriteNumber("unbooked", run.Unbooked);
            if (run.Accounts.Count > 0)
            {
                writer.WriteString("as_of", run.Now);
            }

            writer.WriteStartArray("accounts");
            foreach (AccountTrust account in run.Accounts)
            {
                Write(writer, account);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter writer, AccountTrust account)
    {
        writer.WriteStartObject();
        writer.WriteString("account", account.Account);
        writer.WriteNumber("cases", account.Cases);
        writer.WriteNumber("failures", account.Failures);
        Number(writer, "trust", account.Trust);
        Number(writer, "lowest", account.Lowest);
        writer.WriteBoolean("broken", account.IsBroken);
        Number(writer, "spillover", account.Spillover);
        Number(writer, "trust_days_lost", account.Persistent);
        WriteSilence(writer, account.Silence);
        writer.WriteStartArray("steps");
        foreach (TrustPoint point in account.Points)
        {
            writer.WriteStartObject();
            writer.WriteString("case", point.Case);
            writer.WriteString("at", point.At);
            writer.WriteString("what", point.What);
            Number(writer, "before", point.Before);
            Number(writer, "after", point.After);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteSilence(Utf8JsonWriter writer, in SilentChurnWarning silence)
    {
        if (!silence.IsKnown)
        {
            writer.WriteNull("silence");
            return;
        }

        writer.WriteStartObject("silence");
        writer.WriteBoolean("warning", silence.IsWarning);
        Number(writer, "rate_ratio", silence.RateRatio);
        Number(writer, "lower", silence.Ratio.Lower);
        Number(writer, "upper", silence.Ratio.Upper);
        Number(writer, "chance", silence.Chance);
        writer.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter writer, string name, double? value)
    {
        if (value is { } known && double.IsFinite(known))
        {
            writer.WriteNumber(name, Math.Round(known, 6));
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
