using System.Text.Json;

namespace EscalationTrust;

/// <summary>A dictionary of options objects, sorted by key.</summary>
internal sealed class ObjectsValue<T>(ObjectValue<T> inner) : DocumentValue<Dictionary<string, T>>
    where T : class
{
    public override FieldShape Shape { get; } = new() { Kind = ShapeKind.Objects, Fields = inner.Shape.Fields };

    public override void Write(Dictionary<string, T> value, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach ((string key, T entry) in Sorted(value))
        {
            writer.WritePropertyName(key);
            inner.Write(entry, writer);
        }

        writer.WriteEndObject();
    }

    public override bool TryRead(DocumentNode node, string path, DocumentReading reading, out Dictionary<string, T> value)
    {
        value = [];
        if (!reading.Expect(node, JsonValueKind.Object, path, "an object"))
        {
            return false;
        }

        foreach ((string key, DocumentNode child) in reading.Members(node, path))
        {
            string childPath = PolicyPath.At(path, key);
            reading.Note(childPath, child);
            if (inner.TryRead(child, childPath, reading, out T entry))
            {
                value[key] = entry;
            }
        }

        return true;
    }

    public override void Check(Dictionary<string, T> value, string path, PolicyReview review)
    {
        foreach ((string key, T? entry) in Sorted(value))
        {
            if (entry is null)
            {
                review.AddNull(PolicyPath.At(path, key));
            }
            else
            {
                inner.Check(entry, PolicyPath.At(path, key), review);
            }
        }
    }

    private static IOrderedEnumerable<KeyValuePair<string, T>> Sorted(Dictionary<string, T> value) =>
        value.OrderBy(pair => pair.Key, StringComparer.Ordinal);
}
