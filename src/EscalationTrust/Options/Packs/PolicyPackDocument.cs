using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EscalationTrust;

/// <summary>A policy pack as a file: JSON with a published schema. See <c>docs/policy-packs.md</c>.</summary>
/// <remarks>Reading allows comments, trailing commas and missing properties; unknown properties are errors. Thread-safe.</remarks>
public static class PolicyPackDocument
{
    /// <summary>The version of the format that is written and read.</summary>
    public const int Version = 1;

    /// <summary>The file name under which packs look for their schema.</summary>
    public const string SchemaFileName = "escalation-trust.policy-pack.schema.json";

    private static readonly JsonWriterOptions Canonical = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly Lazy<string> SchemaText = new(() => EmbeddedText.Read("EscalationTrust.policy-pack.schema.json"));

    /// <summary>The JSON Schema (draft 2020-12) of a pack. Write it beside a pack as <see cref="SchemaFileName"/> and an editor helps.</summary>
    public static string Schema => SchemaText.Value;

    /// <summary>Reads a pack.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="PolicyValidationException">It is not JSON, holds something unknown, or breaks a rule; the exception lists every failure with its path and line.</exception>
    public static PolicyPack Read(string json)
    {
        PolicyPack pack = Read(json, out IReadOnlyList<PolicyFailure> failures);
        return failures.Count == 0 ? pack : throw new PolicyValidationException(failures);
    }

    /// <summary>Everything that is wrong with a pack, in the order of its lines; empty when it can be read.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static IReadOnlyList<PolicyFailure> Validate(string json)
    {
        Read(json, out IReadOnlyList<PolicyFailure> failures);
        return failures;
    }

    /// <summary>Writes a pack: canonical, indented JSON that ends with a line feed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="pack"/> is null.</exception>
    /// <exception cref="PolicyValidationException">The pack breaks a rule.</exception>
    public static string Write(PolicyPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        IReadOnlyList<PolicyFailure> failures = PackRules.Validate(pack);
        if (failures.Count != 0)
        {
            throw new PolicyValidationException(failures);
        }

        var buffer = new ArrayBufferWriter<byte>(4 * 1024);
        using (var writer = new Utf8JsonWriter(buffer, Canonical))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", "./" + SchemaFileName);
            writer.WriteNumber("version", Version);
            PackFields.Pack.WriteProperties(pack, writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static PolicyPack Read(string json, out IReadOnlyList<PolicyFailure> failures)
    {
        ArgumentNullException.ThrowIfNull(json);
        var reading = new DocumentReading();
        PolicyPack? pack = null;
        if (DocumentParser.Parse(json, reading.Review) is { } root)
        {
            reading.TakeHeader(root);
            PackFields.Pack.TryRead(root, "", reading, out pack);
        }

        failures = reading.Finish(pack is null ? [] : PackRules.Validate(pack));
        return pack ?? new PolicyPack();
    }
}
