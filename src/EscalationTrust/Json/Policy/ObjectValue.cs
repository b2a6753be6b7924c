using System.Text.Json;

namespace EscalationTrust;

/// <summary>An options class as a JSON object.</summary>
internal sealed class ObjectValue<T>(Func<T> create, IReadOnlyList<PolicyField<T>> fields) : DocumentValue<T>
    where T : class
{
    public override FieldShape Shape { get; } = new() { Kind = ShapeKind.Object, Fields = fields };

    public override void Write(T value, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        WriteProperties(value, writer);
        writer.WriteEndObject();
    }

    public void WriteProperties(T value, Utf8JsonWriter writer)
    {
        foreach (PolicyField<T> field in fields)
        {
            field.Write(value, writer);
        }
    }

    public override bool TryRead(DocumentNode node, string path, DocumentReading reading, out T value)
    {
        value = create();
        if (!reading.Expect(node, JsonValueKind.Object, path, "an object"))
        {
            return false;
        }

        foreach ((string name, DocumentNode child) in reading.Members(node, path))
        {
            if (fields.FirstOrDefault(f => f.DocumentName == name) is { } field)
            {
                string childPath = PolicyPath.Of(path, field.Name);
                reading.Note(childPath, child);
                field.Read(value, child, childPath, reading);
            }
            else
            {
                reading.AddUnknown(PolicyPath.Of(path, name), child, "property", name, fields.Select(f => f.DocumentName));
            }
        }

        return true;
    }

    public override void Check(T value, string path, PolicyReview review)
    {
        foreach (PolicyField<T> field in fields)
        {
            field.Check(value, PolicyPath.Of(path, field.Name), review);
        }
    }
}
