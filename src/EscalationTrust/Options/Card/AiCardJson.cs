using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EscalationTrust;

/// <summary>Writes the AI card as JSON.</summary>
internal static class AiCardJson
{
    private static readonly JsonWriterOptions Form = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(EscalationTrustOptions options, EscalationLadder ladder, string? service, DateOnly? today)
    {
        var buffer = new ArrayBufferWriter<byte>(4 * 1024);
        using (var writer = new Utf8JsonWriter(buffer, Form))
        {
            writer.WriteStartObject();
            writer.WriteNumber("version", AiCard.Version);
            if (service is not null)
            {
                writer.WriteString("service", service);
            }

            writer.WriteStartObject("policy");
            writer.WriteString("name", ladder.Name);
            writer.WriteString("hash", ladder.PolicyHash.ToString("x16", CultureInfo.InvariantCulture));
            writer.WriteNumber("documentVersion", PolicyDocument.Version);
            writer.WriteEndObject();
            writer.WriteBoolean("saysItIsAutomated", options.DiscloseAi);
            Names(writer, "mayDo", PermittedActs.WhenAutomated.Single().Select(act => act.Name()));
            Assists(writer, options.Containment);
            Stops(writer, options);
            Person(writer, options);
            writer.WritePropertyName("duties");
            PackFields.Duties.Write(options.Duties, writer);
            Names(writer, "noticeLanguages", NoticeTexts.Languages);
            Packs(writer, ladder.Packs, today);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Assists(Utf8JsonWriter writer, ContainmentOptions containment)
    {
        writer.WriteStartObject("onlyAssists");
        writer.WriteNumber("fromRisk", containment.EnterAt);
        Names(writer, "signals", containment.Always.Order().Select(signal => signal.Name()));
        Names(writer, "mayDo", containment.Permitted.Single().Select(act => act.Name()));
        writer.WriteEndObject();
    }

    private static void Stops(Utf8JsonWriter writer, EscalationTrustOptions options)
    {
        writer.WriteStartObject("stops");
        writer.WriteBoolean("onRequest", true);
        Names(writer, "signals", options.AlwaysEscalate.Order().Select(signal => signal.Name()));
        writer.WriteNumber("atRisk", options.Threshold.EscalateAt);
        writer.WriteString("killSwitch", PolicyNames.Of(options.KillSwitch));
        writer.WriteStartObject("limits");
        foreach ((string name, int count, _) in AiCardLimit.Of(options.Limits))
        {
            writer.WriteNumber(name, count);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Person(Utf8JsonWriter writer, EscalationTrustOptions options)
    {
        HumanAccessOptions access = options.Access;
        writer.WriteStartObject("person");
        writer.WriteBoolean("live", access.Live);
        writer.WriteBoolean("callback", access.Callback);
        writer.WriteBoolean("ticket", access.Ticket);
        writer.WriteString("contactPath", access.ContactPath);
        writer.WriteString("acknowledgeWithin", Time(options.Target.AcknowledgeWithin));
        writer.WriteString("targetWithin", access.TargetWithin is { } within ? Time(within) : null);
        writer.WriteNumber("targetShare", access.TargetShare);
        writer.WriteEndObject();
    }

    private static void Packs(Utf8JsonWriter writer, IReadOnlyList<PackInForce> packs, DateOnly? today)
    {
        writer.WriteStartArray("packs");
        foreach (PackInForce pack in packs)
        {
            writer.WriteStartObject();
            writer.WriteString("id", pack.Id);
            writer.WriteString("title", pack.Title);
            writer.WriteString("jurisdiction", pack.Jurisdiction);
            writer.WriteString("citation", pack.Citation);
            writer.WriteString("effectiveFrom", Day(pack.EffectiveFrom));
            writer.WriteString("verifiedOn", Day(pack.VerifiedOn));
            if (today is { } day)
            {
                writer.WriteBoolean("effective", pack.IsEffective(day));
            }

            writer.WriteString("disclaimer", pack.Disclaimer);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Names(Utf8JsonWriter writer, string property, IEnumerable<string> names)
    {
        writer.WriteStartArray(property);
        foreach (string name in names)
        {
            writer.WriteStringValue(name);
        }

        writer.WriteEndArray();
    }

    private static string Time(TimeSpan time) => time.ToString("c", CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
