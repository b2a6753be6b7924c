using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EscalationTrust;

/// <summary>The policy document: a whole policy as JSON, with a published schema. See <c>docs/policy.md</c>.</summary>
/// <remarks>
/// <para>Writing is canonical: the same policy gives the same text on every machine, all defaults included, so that an
/// auditor reads every number in force and a hash names the policy. Reading allows comments, trailing commas and missing
/// properties, which take their defaults; unknown properties are errors.</para>
/// <para>Thread-safe.</para>
/// </remarks>
public static class PolicyDocument
{
    /// <summary>The version of the format that is written and read.</summary>
    public const int Version = 1;

    /// <summary>The file name under which documents look for their schema: <c>"$schema": "./escalation-trust.policy.schema.json"</c>.</summary>
    public const string SchemaFileName = "escalation-trust.policy.schema.json";

    private const string SchemaResource = "EscalationTrust.policy.schema.json";

    private static readonly Lazy<string> SchemaText = new(() => EmbeddedText.Read(SchemaResource));

    private static readonly JsonWriterOptions Canonical = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The JSON Schema (draft 2020-12) of the document, with descriptions, ranges and defaults. Write it beside a document as <see cref="SchemaFileName"/> and an editor helps.</summary>
    public static string Schema => SchemaText.Value;

    /// <summary>Writes a policy as a document: indented JSON that ends with a line feed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="PolicyValidationException">The options do not validate; a document could not be read back.</exception>
    public static string Write(EscalationTrustOptions options)
    {
        Throw(PolicyValidator.Validate(options));
        return WriteValid(options);
    }

    /// <summary>Reads a document into new options.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="PolicyValidationException">The document is not JSON, holds something unknown, or breaks a rule; the exception lists every failure with its path and line.</exception>
    public static EscalationTrustOptions Read(string json)
    {
        EscalationTrustOptions options = Read(json, out IReadOnlyList<PolicyFailure> failures);
        Throw(failures);
        return options;
    }

    /// <summary>Everything that is wrong with a document, in the order of its lines; empty when it can be read.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static IReadOnlyList<PolicyFailure> Validate(string json)
    {
        Read(json, out IReadOnlyList<PolicyFailure> failures);
        return failures;
    }

    /// <summary>Writes options that are known to be valid.</summary>
    internal static string WriteValid(EscalationTrustOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>(8 * 1024);
        using (var writer = new Utf8JsonWriter(buffer, Canonical))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", "./" + SchemaFileName);
            writer.WriteNumber("version", Version);
            PolicyFields.Policy.WriteProperties(options, writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    /// <summary>The first 64 bits of the SHA-256 of a document.</summary>
    internal static ulong HashOf(string document) =>
        BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(document)));

    private static EscalationTrustOptions Read(string json, out IReadOnlyList<PolicyFailure> failures)
    {
        ArgumentNullException.ThrowIfNull(json);
        var reading = new DocumentReading();
        EscalationTrustOptions? options = null;
        if (DocumentParser.Parse(json, reading.Review) is { } root)
        {
            reading.TakeHeader(root);
            PolicyFields.Policy.TryRead(root, "", reading, out options);
        }

        failures = reading.Finish(options is null ? [] : PolicyValidator.Validate(options));
        return options ?? new EscalationTrustOptions();
    }

    private static void Throw(IReadOnlyList<PolicyFailure> failures)
    {
        if (failures.Count != 0)
        {
            throw new PolicyValidationException(failures);
        }
    }
}
