using System.Text.Json;

namespace EscalationTrust.Tool;

/// <summary>Which options differ between two policy documents.</summary>
internal static class PolicyDifference
{
    /// <summary>Paths in the order of the second document, with both values as they stand there; a dash for none.</summary>
    public static IEnumerable<(string Path, string Left, string Right)> Between(string left, string right)
    {
        Dictionary<string, string> before = Values(left);
        foreach ((string path, string value) in Values(right))
        {
            string own = before.GetValueOrDefault(path, "–");
            if (own != value)
            {
                yield return (path, own, value);
            }
        }
    }

    private static Dictionary<string, string> Values(string document)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        using JsonDocument json = JsonDocument.Parse(document);
        Add(json.RootElement, "", values);
        return values;
    }

    private static void Add(JsonElement element, string path, Dictionary<string, string> values)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            values[path] = Text(element);
            return;
        }

        foreach (JsonProperty property in element.EnumerateObject())
        {
            Add(property.Value, path.Length == 0 ? property.Name : path + "." + property.Name, values);
        }
    }

    private static string Text(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.GetArrayLength() == 0 ? "none" : string.Join(", ", element.EnumerateArray().Select(Text)),
        JsonValueKind.Object => "{…}",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => element.ToString(),
    };
}
