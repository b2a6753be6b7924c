using System.Text.Json;
using System.Text.Json.Nodes;

namespace EscalationTrust.Tests.Json;

/// <summary>Writes the published schema of a case from its fields.</summary>
internal static class CaseSchema
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Build()
    {
        var properties = new JsonObject();
        foreach (CaseColumn column in CaseColumns.All)
        {
            properties[column.Name] = Property(column);
        }

        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "EscalationTrust case",
            ["description"] = "One closed or open conversation: identities, times, counts and judgements, no words. What is not known is left out or null. Fields that are not listed are passed over.",
            ["type"] = "object",
            ["required"] = new JsonArray("id"),
            ["properties"] = properties,
        };
        return schema.ToJsonString(Indented) + "\n";
    }

    private static JsonObject Property(CaseColumn column)
    {
        var property = new JsonObject { ["description"] = column.Meaning };
        string type = column.Kind switch
        {
            CaseColumns.Flag => "boolean",
            CaseColumns.Whole => "integer",
            CaseColumns.Number or CaseColumns.Share => "number",
            _ => "string",
        };
        property["type"] = column.Name == "id" ? new JsonArray("string", "number") : new JsonArray(type, "null");
        if (column.Kind == CaseColumns.Time)
        {
            property["format"] = "date-time";
        }

        if (column.Kind is CaseColumns.Whole or CaseColumns.Number or CaseColumns.Share)
        {
            property["minimum"] = 0;
        }

        if (column.Kind == CaseColumns.Share)
        {
            property["maximum"] = 1;
        }

        if (column.Names.Count > 0)
        {
            property["enum"] = new JsonArray([.. column.Names.Select(name => JsonValue.Create(name)), null]);
        }

        return property;
    }
}
