using System.Text.Json;

namespace EscalationTrust;

/// <summary>A JSON value that knows its line.</summary>
internal sealed class DocumentNode
{
    public required JsonValueKind Kind { get; init; }

    /// <summary>The line on which the value begins, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>A string's text or a number's digits.</summary>
    public string Text { get; init; } = "";

    public List<KeyValuePair<string, DocumentNode>> Members { get; init; } = [];

    public List<DocumentNode> Items { get; init; } = [];

    /// <summary>The value as it is shown in a failure.</summary>
    public override string ToString() => Kind switch
    {
        JsonValueKind.String => PolicyReview.Show(Text),
        JsonValueKind.Number => Text,
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Null => "null",
        JsonValueKind.Array => "a list",
        _ => "an object",
    };
}
