using System.Text.Json;

namespace EscalationTrust;

/// <summary>A name: not empty, on one line, whole characters only.</summary>
internal sealed class TextValue : DocumentValue<string>
{
    public override FieldShape Shape { get; } = new() { Kind = ShapeKind.Text };

    public override void Write(string value, Utf8JsonWriter writer) => writer.WriteStringValue(value);

    public override bool TryRead(DocumentNode node, string path, DocumentReading reading, out string value)
    {
        value = node.Text;
        return reading.Expect(node, JsonValueKind.String, path, "text in quotes");
    }

    public override void Check(string value, string path, PolicyReview review) => review.Name(path, value);
}

/// <summary>A name, or with lines a text, that may be left out.</summary>
internal sealed class OptionalTextValue(bool lines = false) : DocumentValue<string>
{
    private static readonly TextValue Inner = new();

    public override FieldShape Shape { get; } = new() { Kind = ShapeKind.Text, Optional = true };

    public override void Write(string value, Utf8JsonWriter writer) => Inner.Write(value, writer);

    public override bool TryRead(DocumentNode node, string path, DocumentReading reading, out string value) =>
        Inner.TryRead(node, path, reading, out value);

    public override void Check(string value, string path, PolicyReview review)
    {
        if (lines)
        {
            review.Text(path, value);
        }
        else
        {
            Inner.Check(value, path, review);
        }
    }
}

/// <summary>A list of texts, in the host's order.</summary>
internal sealed class TextsValue : DocumentValue<List<string>>
{
    public override FieldShape Shape { get; } = new() { Kind = ShapeKind.Texts };

    public override void Write(List<string> value, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (string text in value)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    public override bool TryRead(DocumentNode node, string path, DocumentReading reading, out List<string> value)
    {
        value = [];
        if (!reading.Expect(node, JsonValueKind.Array, path, "a list of texts"))
        {
            return false;
        }

        foreach (DocumentNode item in node.Items)
        {
            string itemPath = PolicyPath.At(path, value.Count);
            reading.Note(itemPath, item);
            reading.Expect(item, JsonValueKind.String, itemPath, "text in quotes");

            // A wrong item keeps its place, so that the paths of the others stay right.
            value.Add(item.Kind == JsonValueKind.String ? item.Text : "-");
        }

        return true;
    }

    public override void Check(List<string> value, string path, PolicyReview review)
    {
        for (int i = 0; i < value.Count; i++)
        {
            review.Text(PolicyPath.At(path, i), value[i]);
        }
    }
}
