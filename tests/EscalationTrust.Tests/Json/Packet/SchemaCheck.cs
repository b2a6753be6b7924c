using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace EscalationTrust.Tests.Packet;

/// <summary>Checks a document against the part of JSON Schema that our schemas use. Properties that the schema does not know count as wrong here, though readers must pass over them.</summary>
internal static class SchemaCheck
{
    public static IReadOnlyList<string> Check(JsonElement schema, JsonElement value)
    {
        var problems = new List<string>();
        Check(schema, value, "$", problems);
        return problems;
    }

    private static void Check(JsonElement schema, JsonElement value, string path, List<string> problems)
    {
        foreach (JsonProperty rule in schema.EnumerateObject())
        {
            if (!Holds(rule, schema, value, path, problems))
            {
                problems.Add($"{path} breaks {rule.Name} {rule.Value.GetRawText()}: {value.GetRawText()}");
            }
        }
    }

    private static bool Holds(JsonProperty rule, JsonElement schema, JsonElement value, string path, List<string> problems)
    {
        switch (rule.Name)
        {
            case "$schema" or "title" or "description":
                return true;
            case "type":
                return Is(rule.Value.GetString()!, value);
            case "required":
                return value.ValueKind == JsonValueKind.Object && rule.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _));
            case "properties":
                foreach (JsonProperty property in value.EnumerateObject())
                {
                    if (rule.Value.TryGetProperty(property.Name, out JsonElement inner))
                    {
                        Check(inner, property.Value, $"{path}.{property.Name}", problems);
                    }
                    else
                    {
                        problems.Add($"{path}.{property.Name} is not in the schema");
                    }
                }

                return true;
            case "additionalProperties":
                foreach (JsonProperty property in value.EnumerateObject())
                {
                    Check(rule.Value, property.Value, $"{path}.{property.Name}", problems);
                }

                return true;
            case "items":
                foreach (JsonElement item in value.EnumerateArray())
                {
                    Check(rule.Value, item, path + "[]", problems);
                }

                return true;
            case "pattern":
                return Regex.IsMatch(value.GetString()!, rule.Value.GetString()!);
            case "maxLength":
                return value.GetString()!.EnumerateRunes().Count() <= rule.Value.GetInt32();
            case "minimum":
                return value.GetDouble() >= rule.Value.GetDouble();
            case "maximum":
                return value.GetDouble() <= rule.Value.GetDouble();
            case "format":
                return rule.Value.GetString() == "date-time" && DateTimeOffset.TryParse(value.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out _);
            default:
                problems.Add($"{path}: this check does not know the rule {rule.Name} of {schema.GetRawText()}");
                return true;
        }
    }

    private static bool Is(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        _ => false,
    };
}
