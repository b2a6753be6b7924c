using System.Text.Json;

namespace EscalationTrust.Tool;

/// <summary>How labels of the data's own are read.</summary>
internal sealed record LabelledSource
{
    /// <summary>When a person was needed; null for <c>needed_at</c>.</summary>
    public required NeedRule? Rule { get; init; }

    /// <summary>The label that names the group; null for each conversation on its own.</summary>
    public required string? Group { get; init; }

    /// <summary>The group of a conversation; null when it names none.</summary>
    public string? GroupOf(Transcript transcript)
    {
        try
        {
            return Group is not null
                && transcript.Labels is { ValueKind: JsonValueKind.Object } labels
                && labels.TryGetProperty(Group, out JsonElement value)
                && value.ValueKind != JsonValueKind.Null
                    ? value.ToString()
                    : null;
        }
        catch (InvalidOperationException)
        {
            // A name or a value was cut in the middle of a character: nobody can say which group that is.
            return null;
        }
    }
}
