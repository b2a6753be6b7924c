using System.Text.Json;

namespace EscalationTrust;

/// <summary>One property of an options class, as it stands in the policy document.</summary>
internal abstract class PolicyField(string name)
{
    /// <summary>The property's name in code.</summary>
    public string Name { get; } = name;

    /// <summary>The property's name in the document.</summary>
    public string DocumentName { get; } = char.ToLowerInvariant(name[0]) + name[1..];

    public abstract Type Owner { get; }

    public abstract FieldShape Shape { get; }
}

/// <summary>One property of <typeparamref name="TOwner"/>.</summary>
internal abstract class PolicyField<TOwner>(string name) : PolicyField(name)
{
    public override Type Owner => typeof(TOwner);

    public abstract void Write(TOwner owner, Utf8JsonWriter writer);

    public abstract void Read(TOwner owner, DocumentNode node, string path, DocumentReading reading);

    public abstract void Check(TOwner owner, string path, PolicyReview review);
}

/// <summary>One property of <typeparamref name="TOwner"/> with a value of <typeparamref name="T"/>.</summary>
internal sealed class PolicyField<TOwner, T>(
    string name, Func<TOwner, T?> get, Action<TOwner, T> set, DocumentValue<T> value, bool optional = false) : PolicyField<TOwner>(name)
{
    public override FieldShape Shape { get; } = optional && !value.Shape.Optional
        ? new() { Kind = value.Shape.Kind, Fields = value.Shape.Fields, Optional = true }
        : value.Shape;

    public override void Write(TOwner owner, Utf8JsonWriter writer)
    {
        if (get(owner) is { } found)
        {
            writer.WritePropertyName(DocumentName);
            value.Write(found, writer);
        }
    }

    public override void Read(TOwner owner, DocumentNode node, string path, DocumentReading reading)
    {
        if (node.Kind == JsonValueKind.Null)
        {
            if (!Shape.Optional)
            {
                reading.Review.AddNull(path);
            }

            return;
        }

        if (value.TryRead(node, path, reading, out T found))
        {
            set(owner, found);
        }
    }

    public override void Check(TOwner owner, string path, PolicyReview review)
    {
        if (get(owner) is { } found)
        {
            value.Check(found, path, review);
        }
        else if (!Shape.Optional)
        {
            review.AddNull(path);
        }
    }
}
