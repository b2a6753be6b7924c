using System.Text.Json;

namespace EscalationTrust;

/// <summary>A list of options objects, in the host's order.</summary>
internal sealed class ObjectListValue<T>(ObjectValue<T> inner) : DocumentValue<List<T>>
    where T : class
{
    public override FieldShape Shape { get; } = new() { Kind = ShapeKind.ObjectList, Fields = inner.Shape.Fields };

    public override void Write(List<T> value, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (T entry in value)
        {
            inner.Write(entry, writer);
        }

        writer.WriteEndArray();
    }

    public override bool TryRead(DocumentNode node, string path, DocumentReading reading, out List<T> value)
    {
        value = [];
        if (!reading.Expect(node, JsonValueKind.Array, path, "a list of objects"))
        {
            return false;
        }

        for (int i = 0; i < node.Items.Count; i++)
        {
            string itemPath = PolicyPath.At(path, i);
            reading.Note(itemPath, node.Items[i]);
            if (inner.TryRead(node.Items[i], itemPath, reading, out T entry))
            {
                value.Add(entry);
            }
        }

        return true;
    }

    public override void Check(List<T> value, string path, PolicyReview review)
    {
        for (int i = 0; i < value.Count; i++)
        {
            if (value[i] is { } entry)
            {
                inner.Check(entry, PolicyPath.At(path, i), review);
            }
            else
            {
                review.AddNull(PolicyPath.At(path, i));
            }
        }
    }
}
