using System.Text.Json;

namespace EscalationTrust;

/// <summary>Weights by signal, or strengths by family. Written whole, defaults included, so that a document shows every number in force.</summary>
internal sealed class EvidenceValue<T>(
    ChoiceValue<T> keys, IReadOnlyList<T> always, Func<T, double> defaultOf, NumberRange range) : DocumentValue<Dictionary<T, double>>
    where T : struct, Enum
{
    private readonly NumberValue _numbers = new(range);

    public override FieldShape Shape { get; } = new() { Kind = ShapeKind.Numbers, Range = range, Names = keys.Shape.Names };

    public override void Write(Dictionary<T, double> value, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (T key in always.Union(value.Where(pair => pair.Value != defaultOf(pair.Key)).Select(pair => pair.Key)).Order())
        {
            writer.WritePropertyName(keys.NameOf(key));
            _numbers.Write(value.GetValueOrDefault(key, defaultOf(key)), writer);
        }

        writer.WriteEndObject();
    }

    public override bool TryRead(DocumentNode node, string path, DocumentReading reading, out Dictionary<T, double> value)
    {
        value = [];
        if (!reading.Expect(node, JsonValueKind.Object, path, "an object"))
        {
            return false;
        }

        foreach ((string name, DocumentNode child) in reading.Members(node, path))
        {
            string childPath = PolicyPath.At(path, name);
            reading.Note(childPath, child);
            if (keys.TryRead(child, name, childPath, reading, out T key)
                && _numbers.TryRead(child, childPath, reading, out double number)
                && number != defaultOf(key))
            {
                value[key] = number;
            }
        }

        return true;
    }

    public override void Check(Dictionary<T, double> value, string path, PolicyReview review)
    {
        foreach ((T key, double number) in value.OrderBy(pair => pair.Key))
        {
            keys.Check(key, path, review);
            _numbers.Check(number, PolicyPath.At(path, keys.NameOf(key)), review);
        }
    }
}
