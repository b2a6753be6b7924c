using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EscalationTrust.Tests;

/// <summary>Makes the published schema from the table of options, the XML documentation and the default policy.</summary>
internal static class SchemaBuilder
{
    private const string Duration = @"^(\d{1,3}\.)?([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{7})?$";

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Build() => Build(
        PolicyFields.Policy.Shape,
        JsonNode.Parse(PolicyDocument.Write(new EscalationTrustOptions()))!.AsObject(),
        "policy",
        "Everything a policy can be told. What is left out takes its default. Rules between two options are checked when the document is read.");

    /// <summary>The schema of a policy pack's file.</summary>
    public static string BuildPack()
    {
        var writer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(writer))
        {
            PackFields.Pack.Write(new PolicyPack(), json);
        }

        return Build(
            PackFields.Pack.Shape,
            JsonNode.Parse(writer.WrittenSpan)!.AsObject(),
            "policy-pack",
            "What a law, a standard or a promise of the house asks of a policy. A pack can only make a policy more protective. Not legal advice.");
    }

    private static string Build(FieldShape shape, JsonObject defaults, string name, string description)
    {
        JsonObject properties = Properties(shape, defaults);
        properties.Insert(0, "$schema", new JsonObject { ["type"] = "string", ["description"] = "Where an editor finds this schema." });
        properties.Insert(1, "version", new JsonObject
        {
            ["const"] = PolicyDocument.Version,
            ["description"] = "The version of the format.",
            ["default"] = PolicyDocument.Version,
        });

        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"urn:escalation-trust:{name}:1",
            ["title"] = $"EscalationTrust {name.Replace('-', ' ')}",
            ["description"] = description,
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = properties,
            ["$defs"] = new JsonObject
            {
                ["signal"] = Names([.. Enumerable.Range(0, SignalCatalog.Count).Select(i => ((Signal)i).Name())]),
                ["act"] = Names([.. (PermittedActs.WhenAutomated | PermittedActs.AssistOwner).Single().Select(act => act.Name())]),
            },
        };
        return schema.ToJsonString(Indented) + "\n";
    }

    private static JsonObject Properties(FieldShape shape, JsonObject? defaults)
    {
        var properties = new JsonObject();
        foreach (PolicyField field in shape.Fields)
        {
            JsonNode? byDefault = defaults?[field.DocumentName];
            JsonObject schema = Schema(field.Shape, byDefault as JsonObject);
            schema["description"] = XmlDocs.Summary(field.Owner, field.Name);
            if (byDefault is not null && field.Shape.Kind is not (ShapeKind.Object or ShapeKind.Numbers))
            {
                schema["default"] = byDefault.DeepClone();
            }

            properties[field.DocumentName] = schema;
        }

        return properties;
    }

    private static JsonObject Schema(FieldShape shape, JsonObject? defaults)
    {
        JsonObject schema = shape.Kind switch
        {
            ShapeKind.Text => new() { ["type"] = "string", ["minLength"] = 1 },
            ShapeKind.Flag => new() { ["type"] = "boolean" },
            ShapeKind.Number => Ranged("number", shape),
            ShapeKind.Count => Ranged("integer", shape),
            ShapeKind.Duration => new() { ["type"] = "string", ["pattern"] = Duration },
            ShapeKind.Choice => Names(shape.Names),
            ShapeKind.Choices => new() { ["type"] = "array", ["uniqueItems"] = true, ["items"] = Reference(shape) },
            ShapeKind.Texts => new() { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string", ["minLength"] = 1 } },
            ShapeKind.Date => new() { ["type"] = "string", ["format"] = "date", ["pattern"] = @"^\d{4}-\d{2}-\d{2}$" },
            ShapeKind.ObjectList => new() { ["type"] = "array", ["items"] = Object(Properties(shape, null)) },
            ShapeKind.TextMaps => Map(Map(new JsonObject { ["type"] = "string", ["minLength"] = 1 })),
            ShapeKind.Numbers => Numbers(shape, defaults),
            ShapeKind.Object => Object(Properties(shape, defaults)),
            _ => new()
            {
                ["type"] = "object",
                ["maxProperties"] = 1000,
                ["propertyNames"] = new JsonObject { ["minLength"] = 1 },
                ["additionalProperties"] = Object(Properties(shape, new JsonObject { ["killSwitch"] = "off", ["alwaysEscalate"] = new JsonArray() })),
            },
        };
        if (!shape.Optional)
        {
            return schema;
        }

        if (schema["enum"] is JsonArray names)
        {
            names.Add(null);
        }

        if (schema["type"] is JsonValue type)
        {
            schema["type"] = new JsonArray(type.DeepClone(), "null");
        }

        return schema;
    }

    private static JsonObject Map(JsonObject values) => new() { ["type"] = "object", ["additionalProperties"] = values };

    private static JsonObject Object(JsonObject properties) =>
        new() { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };

    private static JsonObject Numbers(FieldShape shape, JsonObject? defaults)
    {
        var properties = new JsonObject();
        foreach (string name in shape.Names)
        {
            JsonObject number = Ranged("number", shape);
            number["default"] = defaults?[name]?.DeepClone() ?? 0;
            properties[name] = number;
        }

        return Object(properties);
    }

    private static JsonObject Reference(FieldShape shape) =>
        new() { ["$ref"] = shape.Names.Contains("offer-human") ? "#/$defs/act" : "#/$defs/signal" };

    private static JsonObject Names(IReadOnlyList<string> names) => new() { ["enum"] = new JsonArray([.. names.Select(name => JsonValue.Create(name))]) };

    private static JsonObject Ranged(string type, FieldShape shape)
    {
        NumberRange range = shape.Range!.Value;
        var schema = new JsonObject { ["type"] = type, [range.MinOpen ? "exclusiveMinimum" : "minimum"] = Number(range.Min) };
        if (double.IsFinite(range.Max))
        {
            schema[range.MaxOpen ? "exclusiveMaximum" : "maximum"] = Number(range.Max);
        }

        return schema;
    }

    private static JsonNode Number(double value) => JsonNode.Parse(value.ToString(CultureInfo.InvariantCulture))!;
}
