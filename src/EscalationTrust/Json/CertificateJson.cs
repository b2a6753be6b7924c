using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EscalationTrust;

/// <summary>Reads and writes the certificate of a calibration as JSON. The format stands in <c>docs/calibration.md</c>.</summary>
/// <remarks>Writing is canonical: the same certificate gives the same text. Unknown properties are passed over when reading. Thread-safe.</remarks>
public static class CertificateJson
{
    /// <summary>The version of the format that is written and read.</summary>
    public const int Version = 1;

    private const string SchemaResource = "EscalationTrust.certificate.schema.json";

    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The JSON Schema (draft 2020-12) of a certificate.</summary>
    public static string Schema
    {
        get
        {
            using Stream stream = typeof(CertificateJson).Assembly.GetManifestResourceStream(SchemaResource)
                ?? throw new InvalidOperationException($"The resource {SchemaResource} is missing from the assembly. Build the library again.");
            using var reader = new StreamReader(stream, Encoding.UTF8);
            return reader.ReadToEnd();
        }
    }

    /// <summary>Writes a certificate: indented JSON that ends with a line feed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="certificate"/> is null.</exception>
    public static string Write(ThresholdCertificate certificate)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        var buffer = new ArrayBufferWriter<byte>(2_048);
        using (var writer = new Utf8JsonWriter(buffer, Indented))
        {
            writer.WriteStartObject();
            writer.WriteNumber("version", Version);
            WriteClaim(writer, certificate);
            writer.WriteString("policy", Hash(certificate.PolicyHash));
            writer.WriteString("policy_core", Hash(certificate.CoreHash));
            writer.WriteString("data", certificate.DataHash);
            writer.WriteString("date", certificate.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            writer.WriteStartArray("found");
            foreach (CalibratedThreshold threshold in certificate.Found)
            {
                WriteFound(writer, threshold);
            }

            writer.WriteEndArray();
            WriteCovered(writer, certificate);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    /// <summary>Reads a certificate.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException">The text is no certificate; the message says why.</exception>
    public static ThresholdCertificate Read(string json) =>
        TryRead(json, out ThresholdCertificate? certificate, out string? error) ? certificate : throw new FormatException(error);

    /// <summary>Reads a certificate. Never throws for any content.</summary>
    /// <param name="json">The text.</param>
    /// <param name="certificate">The certificate, or null.</param>
    /// <param name="error">Why the text is none, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static bool TryRead(
        string json, [NotNullWhen(true)] out ThresholdCertificate? certificate, [NotNullWhen(false)] out string? error)
    {
        ArgumentNullException.ThrowIfNull(json);
        certificate = null;
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            certificate = CertificateReading.Read(document.RootElement);
            error = null;
            return true;
        }
        catch (JsonException)
        {
            error = "the certificate is not valid JSON";
        }
        catch (FormatException e)
        {
            error = e.Message;
        }
        catch (ArgumentException)
        {
            error = "the certificate names a ticket class twice";
        }
        catch (InvalidOperationException)
        {
            error = "the certificate holds half a surrogate pair: write whole characters";
        }

        return false;
    }

    private static void WriteClaim(Utf8JsonWriter writer, ThresholdCertificate certificate)
    {
        writer.WriteString("method", CertificateNames.Of(certificate.Method));
        writer.WriteNumber("late_at_most", certificate.LateAtMost);
        WriteNumber(writer, "unnecessary_at_most", certificate.UnnecessaryAtMost);
        writer.WriteNumber("confidence", certificate.Confidence);
        writer.WriteNumber("grace", certificate.Grace);
    }

    private static void WriteFound(Utf8JsonWriter writer, in CalibratedThreshold threshold)
    {
        writer.WriteStartObject();
        writer.WriteString("segment", threshold.Segment);
        writer.WriteString("outcome", CertificateNames.Of(threshold.Outcome));
        writer.WriteNumber("needed", threshold.Needed);
        writer.WriteNumber("not_needed", threshold.NotNeeded);
        writer.WriteNumber("allowed_late", threshold.AllowedLate);
        writer.WriteNumber("allowed_unnecessary", threshold.AllowedUnnecessary);
        WriteNumber(writer, "offset", threshold.Outcome == CalibrationOutcome.Found ? threshold.Offset : null);
        WriteNumber(writer, "above_offset", threshold.AboveOffset);
        writer.WriteNumber("late_before", threshold.LateBefore);
        writer.WriteNumber("late_after", threshold.LateAfter);
        writer.WriteNumber("unnecessary_before", threshold.UnnecessaryBefore);
        writer.WriteNumber("unnecessary_after", threshold.UnnecessaryAfter);
        writer.WriteNumber("missing", threshold.Missing);
        writer.WriteNumber("missing_not_needed", threshold.MissingNotNeeded);
        writer.WriteEndObject();
    }

    private static void WriteCovered(Utf8JsonWriter writer, ThresholdCertificate certificate)
    {
        writer.WriteStartObject("covered");
        writer.WriteNumber("escalate_at", certificate.EscalateAt);
        writer.WriteNumber("floor", certificate.Floor);
        writer.WriteStartObject("ticket_classes");
        foreach ((string name, double threshold) in certificate.TicketClasses.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.WriteNumber(name, threshold);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    // JSON has no infinity; null says that there is no bound.
    private static void WriteNumber(Utf8JsonWriter writer, string name, double? value)
    {
        if (value is { } number && double.IsFinite(number))
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static string Hash(ulong value) => value.ToString("x16", CultureInfo.InvariantCulture);
}
