using System.Globalization;
using System.Text.Json;

namespace EscalationTrust;

/// <summary>One of a few names.</summary>
internal sealed class ChoiceValue<T>(IReadOnlyList<T> values, Func<T, string> nameOf, string what) : DocumentValue<T>
    where T : struct, Enum
{
    public override FieldShape Shape { get; } = new() { Kind = ShapeKind.Choice, Names = [.. values.Select(nameOf)] };

    public string NameOf(T value) => nameOf(value);

    public override void Write(T value, Utf8JsonWriter writer) => writer.WriteStringValue(nameOf(value));

    public override bool TryRead(DocumentNode node, string path, DocumentReading reading, out T value)
    {
        value = default;
        return reading.Expect(node, JsonValueKind.String, path, $"the name of a {what}") && TryRead(node, node.Text, path, reading, out value);
    }

    /// <summary>Reads a name that stands in a value or as a key.</summary>
    public bool TryRead(DocumentNode node, string name, string path, DocumentReading reading, out T value)
    {
        foreach (T candidate in values)
        {
            if (nameOf(candidate) == name)
            {
                value = candidate;
                return true;
            }
        }

        value = default;
        reading.AddUnknown(path, node, what, name, Shape.Names);
        return false;
    }

    public override void Check(T value, string path, PolicyReview review)
    {
        if (!values.Contains(value))
        {
            review.Add(path, PolicyReview.Number(value), $"is no defined {what}", $"Use one of: {Known()}");
        }
    }

    private string Known() => Shape.Names.Count <= 16 ? string.Join(", ", Shape.Names) : string.Create(CultureInfo.InvariantCulture, $"the {Shape.Names.Count} names of the schema");
}

/// <summary>A set of names, written in the order of their numbers.</summary>
internal sealed class ChoicesValue<T>(ChoiceValue<T> inner) : DocumentValue<HashSet<T>>
    where T : struct, Enum
{
    public override FieldShape Shape { get; } = new() { Kind = ShapeKind.Choices, Names = inner.Shape.Names };

    public override void Write(HashSet<T> value, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (T entry in value.Order())
        {
            inner.Write(entry, writer);
        }

        writer.WriteEndArray();
    }

    public override bool TryRead(DocumentNode node, string path, DocumentReading reading, out HashSet<T> value)
    {
        value = [];
        if (!reading.Expect(node, JsonValueKind.Array, path, "a list of names"))
        {
            return false;
        }

        for (int i = 0; i < node.Items.Count; i++)
        {
            if (inner.TryRead(node.Items[i], PolicyPath.At(path, i), reading, out T entry))
            {
                value.Add(entry);
            }
        }

        return true;
    }

    public override void Check(HashSet<T> value, string path, PolicyReview review)
    {
        foreach (T entry in value.Order())
        {
            inner.Check(entry, path, review);
        }
    }
}
