using System.Text.Json;

namespace EscalationTrust.Accuracy;

/// <summary>One line of a data file: a single utterance, or a conversation.</summary>
internal sealed record Row
{
    public required string Id { get; init; }

    public required string Source { get; init; }

    public required string Language { get; init; }

    /// <summary>The messages; an utterance is one customer message.</summary>
    public required IReadOnlyList<Message> Messages { get; init; }

    public required Labels Labels { get; init; }

    public static Row Parse(string line)
    {
        JsonElement root = JsonDocument.Parse(line).RootElement;
        return new Row
        {
            Id = Text(root, "id"),
            Source = Text(root, "source"),
            Language = Text(root, "lang"),
            Labels = LabelsOf(root),
            Messages = root.TryGetProperty("turns", out JsonElement turns)
                ? [.. turns.EnumerateArray().Select(turn => MessageOf(Text(turn, "role"), turn))]
                : [MessageOf("user", root)],
        };
    }

    private static Message MessageOf(string role, JsonElement element) =>
        new() { Role = role, Text = Text(element, "text"), Labels = LabelsOf(element) };

    private static Labels LabelsOf(JsonElement element) =>
        new(element.TryGetProperty("labels", out JsonElement labels) ? labels : default);

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
