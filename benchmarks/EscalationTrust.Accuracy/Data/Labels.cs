using System.Text.Json;

namespace EscalationTrust.Accuracy;

/// <summary>The labels of a row or of a message. A label that is absent or of another type reads as false, null or empty.</summary>
internal readonly struct Labels(JsonElement element)
{
    public bool Has(string name) => Find(name).ValueKind is not JsonValueKind.Undefined and not JsonValueKind.Null;

    /// <summary>True for <c>true</c> and for the number 1.</summary>
    public bool Flag(string name) => Find(name) switch
    {
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.Number } number => number.GetDouble() == 1,
        _ => false,
    };

    public double? Number(string name) =>
        Find(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    public string Text(string name) =>
        Find(name) switch
        {
            { ValueKind: JsonValueKind.String } text => text.GetString()!,
            { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
            _ => "",
        };

    private JsonElement Find(string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) ? value : default;
}
